import { globSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { MARK } from "./mark.ts";

/** Paths of the files of a site, with slashes, in the order of their code units. The mark of the build is none of them. */
export const filesOf = (folder: string): string[] =>
  globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => file !== MARK)
    .sort();
