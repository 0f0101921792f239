import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./sha256.ts";

/** Name of the file by which a build knows a folder that it has made, and may replace. */
export const MARK = ".dossier-build";

const FIRST_LINE = "Made by npm run build, which replaces this folder whole.";

/**
 * Marks a folder as made by a build.
 *
 * @param list what it holds once it is complete, see `listOf`
 * @returns digest of the site
 */
export function writeMark(folder: string, list = ""): string {
  const digest = sha256(list);
  writeFileSync(join(folder, MARK), `${FIRST_LINE}\n${list && `sha256 ${digest}\n${list}`}`);
  return digest;
}

/** Whether a build has made a folder. */
export const isMarked = (folder: string): boolean => readMark(folder)?.startsWith(`${FIRST_LINE}\n`) ?? false;

/** Digest of the site in a folder, as its build has noted it. */
export const markedDigest = (folder: string): string | undefined =>
  /^sha256 ([0-9a-f]{64})$/m.exec(readMark(folder) ?? "")?.[1];

/** What the build of a site has written into its folder: the digest of each file, by its path. */
export const markedFiles = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    [...(readMark(folder) ?? "").matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, digest, path]) => [path!, digest!]),
  );

function readMark(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, MARK), "utf8");
  } catch {
    return undefined;
  }
}
