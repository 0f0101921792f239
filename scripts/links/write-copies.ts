import { readFileSync, writeFileSync } from "node:fs";
import type { FoundCopy } from "./check-links.ts";

/**
 * Writes copies into the files of their sources, each on a line below `URL`. Asking takes its time, so that the files
 * are read again.
 *
 * @returns those that are left to be written by hand, as no line has `URL` alone where it was
 */
export const writeCopies = (copies: readonly FoundCopy[]): FoundCopy[] =>
  copies.filter((found) => {
    const { path } = found.source;
    const text = readFileSync(path, "utf8");
    const written = withCopy(text, found);
    if (written !== undefined) writeFileSync(path, written);
    return written === undefined;
  });

function withCopy(text: string, { source, line, copy }: FoundCopy): string | undefined {
  const lines = text.split("\n");
  const above = lines[line - 1] ?? "";
  const isAlone = above.replace(/["'\s]/g, "") === `URL:${source.fields.URL}`;
  const end = above.endsWith("\r") ? "\r" : "";
  return isAlone ? lines.toSpliced(line, 0, `archive: ${copy}${end}`).join("\n") : undefined;
}
