import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** What looking for a browser asks of the machine. */
export interface Machine {
  variables: NodeJS.ProcessEnv;
  isRoot: boolean;
  /** Where Playwright puts a browser of its own. */
  download: string;
  /** Runs a command to its end; true when it succeeds. */
  run(command: string, args: readonly string[], options?: { quiet: boolean }): Promise<boolean>;
  print(line: string): void;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Finds a Chromium, and installs one where there is none: `PLAYWRIGHT_CHROMIUM`,
 * one on the path, Playwright's own download, the system's package.
 *
 * @returns path of a browser that starts
 * @throws {Error} when none can be had, with what to do
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const { variables, isRoot, download, run, print } = machine;
  const { PATH = "", PLAYWRIGHT_CHROMIUM: chosen } = variables;
  const onPath = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));

  const known = await firstThatStarts(chosen ? [chosen] : [...onPath, download], machine);
  if (known) return known;
  if (chosen) throw new Error(`PLAYWRIGHT_CHROMIUM does not start: ${chosen}`);

  print("Installing Chromium for the browser tests …");
  await run("npx", ["playwright", "install", "chromium"]);
  if (!(await firstThatStarts([download], machine)) && isRoot) {
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "chromium"]);
  }
  const installed = await firstThatStarts([download, ...onPath], machine);
  if (installed) return installed;
  throw new Error("No Chromium: install one, and name it in PLAYWRIGHT_CHROMIUM if it is not on the path.");
}

// Some systems keep a file of the name that only tells how to install the browser.
async function firstThatStarts(paths: readonly string[], { run }: Machine): Promise<string | undefined> {
  for (const path of paths) if (await run(path, ["--version"], { quiet: true })) return path;
  return undefined;
}

const thisMachine = (): Machine => ({
  variables: process.env,
  isRoot: process.getuid?.() === 0,
  download: chromium.executablePath(),
  run: async (command, args, { quiet } = { quiet: false }) => {
    const child = spawn(command, args, { stdio: quiet ? "ignore" : "inherit" });
    // A command that is not there ends in an error event, which `once` turns into a rejection.
    const [status] = (await once(child, "close").catch(() => [])) as [number?];
    return status === 0;
  },
  print: console.log,
});

if (import.meta.main) console.log(await findChromium());
