import "./failures.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { environment } from "./environment.ts";
import { readSound } from "./check.ts";
import { measureCharts } from "./bench/charts.ts";
import { measureCheck } from "./bench/check.ts";
import { measureDev } from "./bench/dev.ts";
import { measureEmbeds } from "./bench/embeds.ts";
import { measureFaults } from "./bench/faults.ts";
import type { Figure } from "./bench/figure.ts";
import { printFigures } from "./bench/print.ts";
import { measureTimeline } from "./bench/timeline.ts";
import { measureTimes } from "./bench/times.ts";
import { measureWeights } from "./bench/weights.ts";

const OUT = ".cache/bench";
process.env.ASTRO_TELEMETRY_DISABLED = "1";

const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    /** How many runs the median of a time is of, and how many builds are killed in each way. */
    runs: { type: "string", default: "5" },
    /** A commit whose times are measured beside those of the project as it stands. */
    against: { type: "string" },
  },
});
const runs = Number(options.runs);

/** What can be measured by itself: `npm run bench -- charts`. */
const groups: Record<string, () => Promise<Figure[]>> = {
  times: () => measureTimes({ runs, against: options.against }),
  check: () => measureCheck(`${OUT}/check`),
  dev: () => measureDev(environment().contentFolder, `${OUT}/dossier`, runs),
  weights: () => Promise.resolve(measureWeights(`${OUT}/weights`)),
  charts: () => measureCharts(`${OUT}/charts`),
  timeline: () => measureTimeline(environment().contentFolder, `${OUT}/timeline`),
  embeds: () => measureEmbeds(`${OUT}/embeds`, readSound() ?? process.exit(1)),
};

/** What is broken on purpose, and told in a table of its own. */
const FAULTS = "faults";

const unknown = asked.filter((name) => name !== FAULTS && !(name in groups));
if (unknown.length > 0) {
  console.error(
    `unknown measurement: ${unknown.join(", ")}\nwrite one of: ${[...Object.keys(groups), FAULTS].join(", ")}`,
  );
  process.exit(1);
}
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`invalid number of runs: ${options.runs}\nwrite --runs 5, or another whole number from 1 on`);
  process.exit(1);
}

if (asked.includes(FAULTS)) {
  if (!(await measureFaults(environment().contentFolder, `${OUT}/faults`, runs))) process.exitCode = 1;
  if (asked.length === 1) process.exit();
}

const figures: Figure[] = [];
for (const name of asked.length > 0 ? asked.filter((name) => name !== FAULTS) : Object.keys(groups))
  figures.push(...(await groups[name]!()));

printFigures(figures);
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/bench.json`, `${JSON.stringify(figures, null, 2)}\n`);
console.log(`Written to ${OUT}/bench.json`);
