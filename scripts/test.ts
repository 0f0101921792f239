import "./failures.ts";
import { spawn } from "node:child_process";
import { PassThrough } from "node:stream";
import { findChromium } from "./find-chromium.ts";

type Phase = [title: string, command: string, ...args: string[]];

/**
 * Every check of the project, quick ones first. The lanes of a stage run side by
 * side, the phases of a lane one after the other; lanes are about as long as
 * each other on two cores.
 */
const stages: Phase[][][] = [
  // Lint and types need those of the collections.
  [[["Collections", "astro", "sync"]]],
  [
    [
      ["Format", "prettier", "--check", ".", "--log-level", "warn"],
      ["Lint", "eslint", "."],
      ["Dead code", "knip"],
      ["Dossier", "node", "scripts/check.ts"],
      ["Units", "vitest", "run", "--project", "unit"],
    ],
    // Both write what Astro keeps between its commands, so that one waits for the other.
    [
      ["Types", "astro", "check"],
      ["Test sites", "node", "test/support/build-sites.ts"],
    ],
  ],
  // Browser tests wait now and then for what a page does; the others have the cores meanwhile.
  [
    [
      ["Sites", "vitest", "run", "--project", "site"],
      ["Builds", "vitest", "run", "--project", "builds"],
    ],
    [["Browser", "playwright", "test"]],
  ],
];

process.env.ASTRO_TELEMETRY_DISABLED = "1";
process.env.PLAYWRIGHT_CHROMIUM = await findChromium();

let failed: { title: string; status: number } | undefined;
let turn: Promise<void> = Promise.resolve();

/** Runs a phase. What it says is printed as it comes, once all that began before has had its say. */
async function run([title, command, ...args]: Phase): Promise<void> {
  const start = performance.now();
  // npm puts the project's own binaries, Node among them, first on the path.
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  // Holds whatever is said, as a phase that is not heard would wait otherwise.
  const said = new PassThrough({ highWaterMark: 2 ** 30 });
  child.stdout.pipe(said, { end: false });
  child.stderr.pipe(said, { end: false });
  const ended = new Promise<{ status: number; seconds: number }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      said.end();
      resolve({ status: status ?? 1, seconds: Math.round((performance.now() - start) / 1000) });
    });
  });

  const before = turn;
  turn = (async () => {
    await before;
    console.log(`\n${title}`);
    for await (const chunk of said) process.stdout.write(chunk as Buffer);
    const { status, seconds } = await ended;
    console.log(`${title}: ${status === 0 ? "passed" : "failed"} in ${seconds} s`);
  })();

  const { status } = await ended;
  if (status !== 0) failed ??= { title, status };
}

/** Runs phases until one fails, here or in another lane. */
async function runLane(phases: readonly Phase[]): Promise<void> {
  for (const phase of phases) if (!failed) await run(phase);
}

for (const lanes of stages) if (!failed) await Promise.all(lanes.map(runLane));
await turn;

if (failed) console.error(`\n${failed.title}: failed`);
else console.log("\nEverything passed.");
process.exitCode = failed?.status ?? 0;
