import { spawnSync } from "node:child_process";
import type { History } from "../model/history.ts";

/** Runs git in a folder; undefined where there is none, or no history. */
export type Git = (...args: string[]) => string | undefined;

export const gitIn = (cwd: string, env = process.env): Git => {
  // In hooks git names its folder alone, and would take this one for the root of its files.
  const own = env.GIT_WORK_TREE ? env : { ...env, GIT_DIR: undefined };
  return (...args) => {
    const { status, stdout } = spawnSync("git", args, { cwd, env: own, encoding: "utf8", maxBuffer: 1 << 28 });
    return status === 0 ? stdout : undefined;
  };
};

/** What is asked, whatever somebody has set for what git shows. */
const LOG =
  "-c core.quotePath=false -c log.showRoot=true log --encoding=UTF-8 --no-show-signature --no-renames --format=%x00%cs%x20%P --name-only --relative";

const DAY = 24 * 60 * 60 * 1000;

/**
 * The days on which the files below a folder were committed, in one question to
 * git. The commits with which a shallow clone begins seem to add every file:
 * whether one was edited on their days is not known, and it is left out. So is
 * what a wrong clock has dated to a day that is still to come.
 *
 * @param today milliseconds since 1970
 * @returns undefined where there is no git, or no history
 */
export function readHistory(git: Git, { today = Date.now() } = {}): History | undefined {
  const log = git(...LOG.split(" "), "--", ".");
  if (!log) return undefined;
  const isWhole = git("rev-parse", "--is-shallow-repository")?.trim() !== "true";
  // Each commit has the day of its own time zone.
  const last = new Date(today + DAY).toISOString().slice(0, 10);
  const days = new Map<string, Set<string>>();
  for (const commit of log.split("\0").slice(1)) {
    const [head = "", ...files] = commit.split("\n");
    const [day = "", ...parents] = head.trim().split(" ");
    if ((!isWhole && parents.length === 0) || day > last) continue;
    for (const file of files.filter(Boolean)) {
      const name = nameOfFile(file);
      if (!days.has(name)) days.set(name, new Set());
      days.get(name)!.add(day);
    }
  }
  return { isWhole, days: new Map([...days].map(([name, own]) => [name, [...own].sort().reverse()])) };
}

/** What a file is called in the history: `claims/x` for `claims/x.mdx`, `datasets/y` for all in that folder. */
const nameOfFile = (path: string): string =>
  path
    .split("/")
    .slice(0, 2)
    .join("/")
    .replace(/\.[^./]+$/, "");

// The modules of pages and those of the command that builds them are loaded apart.
const HELD = Symbol.for("dossier.history");
const held = globalThis as { [HELD]?: { root: string; history: History | undefined } };

/** The history of the dossier in a folder; a process asks git for it once. */
export function historyOf(root: string): History | undefined {
  if (held[HELD]?.root !== root) held[HELD] = { root, history: readHistory(gitIn(root)) };
  return held[HELD].history;
}
