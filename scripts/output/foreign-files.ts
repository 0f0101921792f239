import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { entriesOf } from "./files.ts";
import { MARK, markedFiles } from "./mark.ts";
import { sha256 } from "./sha256.ts";

/** What desktops leave in every folder that they show. */
const LITTER = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * Paths of what lies in a folder and is not as the build whose mark it has wrote
 * it: put there or changed since. All of it, where the mark is of another folder.
 */
export function foreignFiles(folder: string): string[] {
  const made = markedFiles(folder);
  return entriesOf(folder)
    .filter(({ path }) => path !== MARK && !LITTER.has(basename(path)))
    .filter(({ path, entry }) => !entry.isFile() || made.get(path) !== sha256(readFileSync(join(folder, path))))
    .map(({ path }) => path)
    .sort();
}
