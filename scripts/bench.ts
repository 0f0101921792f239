import { writeFileSync } from "node:fs";
import { environment } from "./environment.ts";
import { readSound } from "./check.ts";
import { measureCharts } from "./bench/charts.ts";
import { measureEmbeds } from "./bench/embeds.ts";
import { measureBuild, measureCheck, measureEdit } from "./bench/times.ts";
import type { Figure } from "./bench/figure.ts";
import { measureWeights } from "./bench/weights.ts";

const OUT = ".cache/bench";
process.env.ASTRO_TELEMETRY_DISABLED = "1";

/** What can be measured by itself: `npm run bench -- charts`. */
const groups: Record<string, () => Promise<Figure[]>> = {
  async site() {
    const { contentFolder } = environment();
    return [
      ...(await measureBuild(`${OUT}/site`)),
      await measureCheck(),
      await measureEdit(contentFolder, `${OUT}/dossier`),
      ...measureWeights(`${OUT}/site`),
    ];
  },
  charts: () => measureCharts(`${OUT}/charts`),
  embeds: () => measureEmbeds(`${OUT}/embeds`, readSound() ?? process.exit(1)),
};

/** Digits behind the point; none where a unit is not named. */
const digits: Record<string, number> = { KB: 1, s: 1, GB: 2, CLS: 3 };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`unknown measurement: ${unknown.join(", ")}\nwrite one of: ${Object.keys(groups).join(", ")}`);
  process.exit(1);
}

const figures: Figure[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(groups)) figures.push(...(await groups[name]!()));

const rows = figures.map(({ what, value, unit, limit }) => ({
  what,
  measured: `${value.toFixed(digits[unit] ?? 0)} ${unit}`,
  limit: `${limit} ${unit}`,
  "of limit": `${Math.round((value / limit) * 100)} %`,
}));
console.table(rows);
writeFileSync(`${OUT}/bench.json`, `${JSON.stringify(figures, null, 2)}\n`);
console.log(`Written to ${OUT}/bench.json`);
