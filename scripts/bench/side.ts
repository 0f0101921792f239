import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** A state of the project that is measured: its files, and the modules that it asks for. */
export interface Side {
  name: string;
  /** Its root folder. */
  project: string;
  /** Folder for what is built while measuring. */
  work: string;
}

const toSide = (name: string, project: string): Side => {
  const work = join(project, ".cache/bench");
  mkdirSync(work, { recursive: true });
  return { name, project, work };
};

/** The project as it stands. */
export const here = (): Side => toSide("here", process.cwd());

/**
 * A commit of the project in a worktree of its own, `.cache/bench/<commit>`,
 * which stays there for the next time.
 *
 * @param commit whatever git knows it by
 * @throws {Error} when git does not know it, or its modules cannot be installed
 */
export function checkOut(commit: string): Side {
  const hash = git("rev-parse", "--verify", `${commit}^{commit}`);
  const name = hash.slice(0, 10);
  const project = resolve(".cache/bench", name);
  if (!existsSync(join(project, ".git"))) git("worktree", "add", "--force", "--detach", project, hash);
  // npm writes this file last. Run by `npm run`, it would otherwise install into the project that runs it.
  if (!existsSync(join(project, "node_modules/.package-lock.json")))
    execFileSync("npm", ["ci", "--prefix", project, "--no-audit", "--no-fund"], { cwd: project, stdio: "inherit" });
  return toSide(name, project);
}

const git = (...args: string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();
