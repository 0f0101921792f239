import { spawnSync } from "node:child_process";
import { chmodSync, constants, copyFileSync, existsSync, lstatSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { entriesOf } from "./files.ts";
import { BEFORE } from "./turn.ts";

/** What swapping asks of the system. */
interface Effects {
  rename(from: string, to: string): void;
  /** Lets two folders change places in one step; false where the system offers none. */
  exchange(one: string, other: string): boolean;
}

/**
 * Puts a complete site in the place of the one before it. What was there is whole
 * until then, whatever becomes of the build.
 *
 * Linux exchanges two folders in one step, by `mv --exchange` of coreutils 9.5 and
 * later. Elsewhere two renames follow each other; a build that is killed between
 * the two has left the site before in the folder of its turn, and the next
 * command puts it back. A link to folders that take turns would do without, but
 * what hosts upload is a folder. Nothing is flushed to the disk: a site
 * that a power cut has broken can be built again.
 *
 * @param site the new site, on the same disk; see `bringTo`
 * @param target the folder that it is to be
 * @param turn folder of the build's turn at it
 * @throws {Error} when it cannot be done; what was there is there again
 */
export function swap(site: string, target: string, turn: string, effects: Partial<Effects> = {}): void {
  const { rename = renameSync, exchange = exchangeFolders } = effects;
  if (!existsSync(target)) {
    rename(site, target);
    return;
  }
  // Whoever may read the one may read the other.
  chmodSync(site, statSync(target).mode);
  if (exchange(site, target)) return;
  const before = join(turn, BEFORE);
  rename(target, before);
  try {
    rename(site, target);
  } catch (error) {
    rename(before, target);
    throw error;
  }
}

/** Moves a folder, also to another disk. */
export function bringTo(from: string, to: string, rename: typeof renameSync = renameSync): void {
  try {
    rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    // Where the disk is full, `cpSync` says that it is broken.
    for (const { path } of entriesOf(from)) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      copyFileSync(join(from, path), join(to, path), constants.COPYFILE_EXCL);
    }
  }
}

/** @param patience in milliseconds */
export function exchangeFolders(one: string, other: string, patience = 5000): boolean {
  const { ino } = lstatSync(one, { bigint: true });
  spawnSync("mv", ["--exchange", "--no-copy", "--no-target-directory", "--", one, other], {
    stdio: "ignore",
    timeout: patience,
    killSignal: "SIGKILL",
  });
  // What it did is looked at: it may be unknown, fail, or be ended when its work was done.
  return lstatSync(other, { bigint: true, throwIfNoEntry: false })?.ino === ino;
}
