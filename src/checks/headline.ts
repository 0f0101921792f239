import { openChart } from "../charts/open-chart.ts";
import { emptyFacts, looseBrace, unknownFacts } from "../charts/parts/facts.ts";
import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import { suggest } from "../schema/nearest.ts";
import type { Found, Problem } from "../schema/problem.ts";

/**
 * The headline of the front page takes figures that the first featured chart has.
 *
 * @param charts those that can be drawn
 */
export function checkHeadline(dossier: ReadDossier, charts: readonly ReadRecord<"chart">[]): Problem[] {
  const { file, document, fields } = dossier.settings;
  const { headline } = fields;
  const [id] = fields.featured.charts;
  const chart = charts.find((candidate) => candidate.id === id);
  if (headline === undefined || (id !== undefined && !chart)) return [];
  const facts = chart ? openChart(dossier, chart).facts : {};
  return faultsOf(headline, facts, id).map((found) => ({ file, ...document.placeOf(["headline"]), ...found }));
}

function faultsOf(headline: string, facts: Parameters<typeof unknownFacts>[1], chart: string | undefined): Found[] {
  const brace = looseBrace(headline);
  if (brace !== undefined)
    return [
      {
        kind: "invalid",
        found: `brace: ${brace}`,
        hint: "write the name of a figure between two braces, such as {last_year}, and no others",
      },
    ];
  const names = Object.keys(facts);
  return [
    ...unknownFacts(headline, facts).map((name): Found => ({
      kind: "unknown",
      found: `figure: {${name}}`,
      hint:
        chart === undefined
          ? "name the chart that has it first among featured.charts"
          : (suggest(name, names) ?? `write one that charts/${chart} has: ${names.slice(0, 12).join(", ")}…`),
    })),
    ...emptyFacts(headline, facts).map((name): Found => ({
      kind: "missing",
      found: `figure: {${name}}, which charts/${chart} does not have`,
      hint: "name a figure that is there in the edition that the chart draws",
    })),
  ];
}
