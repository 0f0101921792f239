import { spawnSync } from "node:child_process";
import type { History } from "../model/history.ts";

/** Runs git in a folder; undefined where there is none, or no history. */
export type Git = (...args: string[]) => string | undefined;

export const gitIn =
  (cwd: string, env = process.env): Git =>
  (...args) => {
    const { status, stdout } = spawnSync("git", args, { cwd, env, encoding: "utf8", maxBuffer: 1 << 28 });
    return status === 0 ? stdout : undefined;
  };

const LOG =
  "-c core.quotePath=false log --no-show-signature --no-renames --format=%x00%cs%x20%P --name-only --relative";

/**
 * The days on which the files below a folder were committed, in one question to
 * git. The commits with which a shallow clone begins seem to add every file:
 * whether one was edited on their days is not known, and it is left out.
 *
 * @returns undefined where there is no git, or no history
 */
export function readHistory(git: Git): History | undefined {
  const log = git(...LOG.split(" "), "--", ".");
  if (!log) return undefined;
  const isWhole = git("rev-parse", "--is-shallow-repository")?.trim() !== "true";
  const days = new Map<string, Set<string>>();
  for (const commit of log.split("\0").slice(1)) {
    const [head = "", ...files] = commit.split("\n");
    const [day = "", ...parents] = head.trim().split(" ");
    if (!isWhole && parents.length === 0) continue;
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
