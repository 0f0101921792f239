import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";

/** What looking for a program asks of the machine. */
export interface Machine {
  variables: NodeJS.ProcessEnv;
  isRoot: boolean;
  /** Runs a command to its end; true when it succeeds. */
  run(command: string, args: readonly string[], options?: { quiet: boolean }): Promise<boolean>;
  print(line: string): void;
}

/** Where a program of one of some names would be on the path. */
export const onPath = ({ variables: { PATH = "" } }: Machine, names: readonly string[]): string[] =>
  names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));

/**
 * The first of some programs that starts: some systems keep a file of the name
 * that only tells how to install it.
 *
 * @param flag asks the program for its version
 */
export async function firstThatStarts(
  paths: readonly string[],
  { run }: Machine,
  flag = "--version",
): Promise<string | undefined> {
  for (const path of paths) if (await run(path, [flag], { quiet: true })) return path;
  return undefined;
}

/** Installs a package of Debian, as root. */
export async function installPackage(name: string, { run }: Machine): Promise<void> {
  await run("apt-get", ["update", "-qq"]);
  await run("apt-get", ["install", "-y", "-qq", name]);
}

export const thisMachine: Machine = {
  variables: process.env,
  isRoot: process.getuid?.() === 0,
  run: async (command, args, { quiet } = { quiet: false }) => {
    const child = spawn(command, args, { stdio: quiet ? "ignore" : "inherit" });
    // A command that is not there ends in an error event, which `once` turns into a rejection.
    const [status] = (await once(child, "close").catch(() => [])) as [number?];
    return status === 0;
  },
  print: console.log,
};
