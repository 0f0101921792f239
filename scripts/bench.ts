import { writeFileSync } from "node:fs";
import { environment } from "./environment.ts";
import { measureBuild, measureCheck, measureEdit } from "./bench/times.ts";
import type { Figure } from "./bench/figure.ts";
import { measureWeights } from "./bench/weights.ts";

const OUT = ".cache/bench";
process.env.ASTRO_TELEMETRY_DISABLED = "1";

const { contentFolder } = environment();
const figures: Figure[] = [
  ...(await measureBuild(`${OUT}/site`)),
  await measureCheck(),
  await measureEdit(contentFolder, `${OUT}/dossier`),
  ...measureWeights(`${OUT}/site`),
];

const rows = figures.map(({ what, value, unit, limit }) => ({
  what,
  measured: `${value.toFixed(unit === "KB" || unit === "s" ? 1 : 2)} ${unit}`,
  limit: `${limit} ${unit}`,
  "of limit": `${Math.round((value / limit) * 100)} %`,
}));
console.table(rows);
writeFileSync(`${OUT}/bench.json`, `${JSON.stringify(figures, null, 2)}\n`);
console.log(`Written to ${OUT}/bench.json`);
