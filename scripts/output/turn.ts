import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, existsSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isMarked, MARK, writeMark } from "./mark.ts";

/** A build's turn at a folder: no other build writes there until it ends. */
export interface Turn {
  /** Folder of this build alone, beside the one that it is to replace and on the same disk. */
  folder: string;
  /** Ends the turn, and removes the folder with all that is left in it. */
  end(): void;
}

/** Where a site lies while another takes its place, within the folder of a turn. */
export const BEFORE = "before";

/** Where a site is made or brought to, within the folder of a turn. */
export const SITE = "site";

/** Within it two turns that begin at once see each other; the clocks of file systems tick every few milliseconds. */
const TICK = 30;
const PAUSE = 200;
/** Of a process on another machine nobody here can tell whether it lives. */
const LONGEST_BUILD = 3_600_000;

/** A process: its machine, its id, and when it started, as ids are used again. */
interface Owner {
  host: string;
  pid: number;
  started: string;
}

const hash = (text: string, length: number): string => createHash("sha256").update(text).digest("hex").slice(0, length);

/** @param started in ticks since the machine started, on Linux; 0 elsewhere */
export const self = (): Owner => ({ host: hash(hostname(), 6), pid: process.pid, started: startOf("self") ?? "0" });

/**
 * Waits until no other build has its turn at a folder, then heals and removes
 * what killed builds have left beside it.
 *
 * A turn is a folder whose name says whose it is, so that nobody has to take
 * over the lock of a dead process, and two cannot do so at once. It is the turn
 * of the one whose mark was written first.
 *
 * @param target the folder that is to be replaced, which need not be there
 */
export async function takeTurn(
  target: string,
  { print = console.log, owner = self() }: { print?: (line: string) => void; owner?: Owner } = {},
): Promise<Turn> {
  const place = { parent: dirname(target), prefix: `.dossier-build-${hash(basename(target), 12)}-` };
  const name = `${place.prefix}${owner.host}-${owner.pid}-${owner.started}`;
  const folder = join(place.parent, name);
  // Where no account tells when a process started, its id may be that of one that was killed.
  remove(folder, target);
  mkdirSync(place.parent, { recursive: true });
  // With `recursive`, Node says of a disk that can only be read that there is no such folder.
  if (!existsSync(folder)) mkdirSync(folder);
  try {
    writeMark(folder);
    await sleep(TICK);
    let isTold = false;
    for (;;) {
      const other = turnsAt(place).find((turn) => turn.name !== name && isAlive(turn) && isBefore(turn.path, folder));
      if (!other) break;
      if (!isTold) print(`Waiting for another build into ${target}: process ${other.owner.pid}, ${other.path}`);
      isTold = true;
      await sleep(PAUSE);
    }
    for (const turn of turnsAt(place)) if (turn.name !== name && !isAlive(turn)) remove(turn.path, target);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { folder, end: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

interface Found {
  name: string;
  path: string;
  owner: Owner;
}

const turnsAt = ({ parent, prefix }: { parent: string; prefix: string }): Found[] =>
  readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      const [, host, pid, started] = /^([0-9a-f]{6})-(\d+)-(\d+)$/.exec(name.slice(prefix.length)) ?? [];
      if (!host || !pid || !started) return [];
      return [{ name, path: join(parent, name), owner: { host, pid: Number(pid), started } }];
    });

/** A turn without a mark has just begun, so that it is not known yet which comes first. */
function isBefore(other: string, own: string): boolean {
  const times = [other, own].map((folder) => statSync(join(folder, MARK), { throwIfNoEntry: false })?.mtimeMs);
  const [theirs = -Infinity, mine = Infinity] = times;
  return theirs < mine || (theirs === mine && basename(other) < basename(own));
}

function isAlive({ path, owner }: Found): boolean {
  if (owner.host !== self().host) {
    const since = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
    return since !== undefined && Date.now() - since < LONGEST_BUILD;
  }
  const started = startOf(owner.pid);
  if (started !== undefined) return started === owner.started;
  if (startOf("self") !== undefined) return false;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, by Linux's own account; undefined where there is none, or no such process. */
function startOf(pid: number | "self"): string | undefined {
  try {
    // The name of the program, in brackets, may itself hold blanks and brackets.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    return state === "Z" ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

/** Removes what a killed build has left; where it was killed between two renames, puts the site back first. */
function remove(turn: string, target: string): void {
  if (!lstatSync(turn, { throwIfNoEntry: false })?.isDirectory()) return;
  // What was under way when a turn ended may have made folders anew after its mark was gone.
  if (!isMarked(turn) && readdirSync(turn).some((name) => ![SITE, BEFORE].includes(name))) return;
  const before = join(turn, BEFORE);
  const isGone = !existsSync(target) || (statSync(target).isDirectory() && readdirSync(target).length === 0);
  if (isGone && existsSync(before)) renameSync(before, target);
  rmSync(turn, { recursive: true, force: true });
}
