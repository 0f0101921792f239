import { globSync, statSync } from "node:fs";
import { join } from "node:path";

/** When each file of a folder was last written, by its path. */
export type Stamps = ReadonlyMap<string, string>;

export const stampsOf = (folder: string): Stamps =>
  new Map(
    globSync("**/*", { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        // A file may go while the others are looked at.
        const status = statSync(path, { throwIfNoEntry: false });
        return [path, `${status?.mtimeMs} ${status?.size} ${status?.ino}`];
      }),
  );

/** Files that have been written, added or taken away from one time to another. */
export const changedFiles = (before: Stamps, after: Stamps): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
