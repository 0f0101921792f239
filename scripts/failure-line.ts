import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { machineFault } from "./output/machine-fault.ts";

/**
 * Tells in one line what ended a command: what the machine lacks, or a fault of
 * the engine with the place in its code. No stack, which says nothing to an editor.
 *
 * @param cwd the folder from which files of the engine are told
 */
export function failureLine(error: unknown, cwd: string = process.cwd()): string {
  const message = firstLine(error instanceof Error ? error.message : String(error));
  const missing = /^Cannot find (?:package|module) '([^']+)'/.exec(message)?.[1];
  if (missing !== undefined) return `missing package: ${missing}; npm ci installs what is in package-lock.json`;
  // A refusal has no stack: its message says all.
  if (error instanceof Error && !error.stack) return error.message;
  const lacks = machineFault(error);
  if (lacks !== undefined) return lacks;
  const place = error instanceof Error ? placeIn(error.stack ?? "", cwd) : undefined;
  return `a fault of the engine: ${message || "no message"}${place ? ` (${place})` : ""}; DEBUG=1 tells more`;
}

const firstLine = (text: string): string => text.trim().split(/\r?\n/)[0]!.slice(0, 500);

/** The first place of a stack that is in the engine itself: `src/charts/open-chart.ts:36`. */
function placeIn(stack: string, cwd: string): string | undefined {
  for (const [, url, path, line] of stack.matchAll(/(?:(file:\/\/[^\s()]+?)|((?:\/|[A-Z]:\\)[^\s():]+)):(\d+):\d+/g)) {
    const file = relative(cwd, url ? fileURLToPath(url) : path!);
    if (!file.startsWith("..") && !file.includes("node_modules")) return `${file}:${line}`;
  }
  return undefined;
}
