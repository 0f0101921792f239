import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Problem } from "../schema/problem.ts";

/** Reads a file as UTF-8; one in another encoding is reported at its first character that cannot be read. */
export function readText(path: string, file: string, problems: Problem[]): string | undefined {
  const bytes = readFileSync(path);
  const text = bytes.toString("utf8");
  if (isUtf8(bytes)) return text;
  const before = text.slice(0, text.indexOf("\uFFFD")).split("\n");
  problems.push({
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
    kind: "invalid",
    found: "encoding: not UTF-8",
    hint: "save the file as UTF-8",
  });
  return undefined;
}
