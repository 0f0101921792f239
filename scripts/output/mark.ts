import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Name of the file by which a build knows a folder that it has made, and may replace. */
export const MARK = ".dossier-build";

const FIRST_LINE = "Made by npm run build, which replaces this folder whole.";

/** Marks a folder as made by a build. @param digest of the site in it, once it is complete */
export const writeMark = (folder: string, digest?: string): void =>
  writeFileSync(join(folder, MARK), `${FIRST_LINE}\n${digest ? `sha256 ${digest}\n` : ""}`);

/** Whether a build has made a folder. */
export const isMarked = (folder: string): boolean => readMark(folder)?.startsWith(`${FIRST_LINE}\n`) ?? false;

/** Digest of the site in a folder, as its build has noted it. */
export const markedDigest = (folder: string): string | undefined =>
  /^sha256 ([0-9a-f]{64})$/m.exec(readMark(folder) ?? "")?.[1];

function readMark(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, MARK), "utf8");
  } catch {
    return undefined;
  }
}
