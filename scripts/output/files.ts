import { readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { MARK } from "./mark.ts";

/** What lies in a folder at any depth, with slashes in its path: files, links and all else but folders. No link is followed. */
export const entriesOf = (folder: string, within = ""): { path: string; entry: Dirent }[] =>
  readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const path = `${within}${entry.name}`;
    return entry.isDirectory() ? entriesOf(folder, `${path}/`) : [{ path, entry }];
  });

/** Paths of the files of a site, with slashes, in the order of their code units. The mark of the build is none of them. */
export const filesOf = (folder: string): string[] =>
  entriesOf(folder)
    .filter(({ path, entry }) => entry.isFile() && path !== MARK)
    .map(({ path }) => path)
    .sort();
