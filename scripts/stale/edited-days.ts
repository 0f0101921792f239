import { spawnSync } from "node:child_process";

/** Runs git in a folder; undefined where there is none, or no history. */
export type Git = (...args: string[]) => string | undefined;

export const gitIn =
  (cwd: string, env = process.env): Git =>
  (...args) => {
    const { status, stdout } = spawnSync("git", args, { cwd, env, encoding: "utf8", maxBuffer: 1 << 28 });
    return status === 0 ? stdout : undefined;
  };

/**
 * The day of the last commit of each file below a folder, by the file's path
 * within it, in one question to git. The commits with which a shallow clone
 * begins seem to add every file: when one was edited that only they name is not
 * known, and it is left out.
 *
 * @returns undefined where there is no git, or no history
 */
export function editedDays(git: Git): Map<string, string> | undefined {
  const log = git("-c", "core.quotePath=false", "log", "--format=%x00%cs %P", "--name-only", "--relative", "--", ".");
  if (!log) return undefined;
  const isShallow = git("rev-parse", "--is-shallow-repository")?.trim() === "true";
  const days = new Map<string, string>();
  const unknown = new Set<string>();
  for (const commit of log.split("\0").slice(1)) {
    const [head = "", ...lines] = commit.split("\n");
    const [day = "", ...parents] = head.trim().split(" ");
    for (const file of lines.filter(Boolean)) {
      if (days.has(file) || unknown.has(file)) continue;
      if (isShallow && parents.length === 0) unknown.add(file);
      else days.set(file, day);
    }
  }
  return days;
}
