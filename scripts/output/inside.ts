import { resolve, sep } from "node:path";

/**
 * Where a file of the site is written. Every path that the build writes goes through here.
 *
 * @param folder the site
 * @param path of the file within it
 * @throws {Error} when the path leads out of the folder, or to the folder itself
 */
export function inside(folder: string, path: string): string {
  const root = resolve(folder);
  const target = resolve(root, path);
  if (path.includes("\0") || !target.startsWith(`${root}${sep}`))
    throw new Error(`${JSON.stringify(path)} leads out of the folder that the site is written to`);
  return target;
}
