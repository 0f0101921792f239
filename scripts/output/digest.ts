import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./files.ts";
import { sha256 } from "./sha256.ts";

/** The files of a site, each with its own digest, a line each, as `sha256sum` prints them. */
export const listOf = (folder: string): string =>
  filesOf(folder)
    .map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`)
    .join("");

/** One line that tells a site from any other: the SHA-256 of the list of its files. */
export const digestOf = (folder: string): string => sha256(listOf(folder));
