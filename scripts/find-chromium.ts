import { chromium } from "@playwright/test";
import { firstThatStarts, installPackage, onPath, thisMachine, type Machine } from "./machine.ts";

// The shell draws no windows, and opens pages in half the time.
const PACKAGES = ["chromium-headless-shell", "chromium"];
const NAMES = [...PACKAGES, "chromium-browser", "google-chrome"];

/**
 * Finds a Chromium, and installs one where there is none: `PLAYWRIGHT_CHROMIUM`,
 * one on the path, Playwright's own download, the system's package.
 *
 * @param download where Playwright puts a browser of its own
 * @returns path of a browser that starts
 * @throws {Error} when none can be had, with what to do
 */
export async function findChromium(
  machine: Machine = thisMachine,
  download: string = chromium.executablePath(),
): Promise<string> {
  const { variables, isRoot, run, print } = machine;
  const { PLAYWRIGHT_CHROMIUM: chosen } = variables;
  const candidates = onPath(machine, NAMES);

  const known = await firstThatStarts(chosen ? [chosen] : [...candidates, download], machine);
  if (known) return known;
  if (chosen) throw new Error(`PLAYWRIGHT_CHROMIUM does not start: ${chosen}`);

  print("Installing Chromium for the browser tests …");
  await run("npx", ["playwright", "install", "chromium"]);
  const ways = [
    () => Promise.resolve(),
    ...(isRoot ? PACKAGES.map((name) => () => installPackage(name, machine)) : []),
  ];
  for (const install of ways) {
    await install();
    const installed = await firstThatStarts([download, ...candidates], machine);
    if (installed) return installed;
  }
  throw new Error("No Chromium: install one, and name it in PLAYWRIGHT_CHROMIUM if it is not on the path.");
}

if (import.meta.main) console.log(await findChromium());
