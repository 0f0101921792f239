import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium.ts";

/** Every check of the project, quick ones first; the first that fails ends the run. */
const checks: [title: string, command: string, ...args: string[]][] = [
  ["Format", "prettier", "--check", ".", "--log-level", "warn"],
  ["Lint", "eslint", "."],
  ["Types", "astro", "check"],
  ["Dead code", "knip"],
  ["Dossier", "node", "scripts/check.ts"],
  ["Units", "vitest", "run", "--project", "unit"],
  ["Test sites", "node", "test/support/build-sites.ts"],
  ["Sites", "vitest", "run", "--project", "site"],
  ["Browser", "playwright", "test"],
];

process.env.ASTRO_TELEMETRY_DISABLED = "1";
process.env.PLAYWRIGHT_CHROMIUM = await findChromium();

for (const [index, [title, command, ...args]] of checks.entries()) {
  console.log(`\n[${index + 1}/${checks.length}] ${title}`);
  const start = performance.now();
  // npm puts the project's own binaries, Node among them, first on the path.
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) {
    console.error(`\n${title}: failed`);
    process.exit(status ?? 1);
  }
  console.log(`${title}: passed in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
console.log("\nEverything passed.");
