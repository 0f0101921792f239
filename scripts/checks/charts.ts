import { openChart } from "../../src/charts/chart.ts";
import { unknownFacts } from "../../src/charts/facts.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { suggest } from "../../src/schema/nearest.ts";
import type { Problem } from "../../src/schema/problem.ts";
import { checkEdition, checkField, checkNumeric, soundTable } from "./datasets.ts";

/** A chart draws fields, editions and series that its dataset has. */
export const checkCharts = (dossier: Dossier): Problem[] =>
  dossier.all("chart").flatMap((chart) => checkChart(dossier, chart));

function checkChart(dossier: Dossier, chart: DossierRecord<"chart">): Problem[] {
  const { fields: spec, file, document } = chart;
  const dataset = dossier.find("dataset", spec.dataset);
  if (!dataset) return [];
  const at = (path: (string | number)[], found: Pick<Problem, "kind" | "found" | "hint">[]): Problem[] =>
    found.map((problem) => ({ file, ...document.placeOf(path), ...problem }));
  const problems = [
    ...at(["edition"], checkEdition(dataset, spec.edition)),
    ...("editions" in spec
      ? spec.editions.flatMap((edition, index) => at(["editions", index], checkEdition(dataset, edition)))
      : []),
    ...Object.entries(spec.encoding).flatMap(([channel, field]) =>
      at(
        ["encoding", channel],
        (channel === "time" || channel === "value" ? checkNumeric : checkField)(dataset, field),
      ),
    ),
  ];
  if (spec.form === "count-over-time" && problems.length === 0 && !spec.editions.includes(spec.edition))
    problems.push(
      ...at(
        ["edition"],
        [
          {
            kind: "unknown",
            found: `edition: ${spec.edition}`,
            hint: `write one of the chart's editions: ${spec.editions.join(", ")}`,
          },
        ],
      ),
    );
  if (spec.form === "heat-map") {
    const index = spec.steps.findIndex((step, rank) => rank > 0 && step <= spec.steps[rank - 1]!);
    if (index > 0)
      problems.push(
        ...at(
          ["steps", index],
          [
            {
              kind: "invalid",
              found: `steps: ${spec.steps[index]}`,
              hint: `write the steps rising: ${[...new Set(spec.steps)].sort((a, b) => a - b).join(", ")}`,
            },
          ],
        ),
      );
  }
  if (spec.form === "known-when") {
    const published = dossier.find("dataset", spec.published.dataset);
    if (!published) return problems;
    problems.push(...at(["published", "edition"], checkEdition(published, spec.published.edition)));
    for (const field of ["year", "low", "high"])
      problems.push(...at(["published", "dataset"], checkNumeric(published, field)));
    for (const field of ["kind", "label", "published", "source"])
      problems.push(...at(["published", "dataset"], checkField(published, field)));
    if (!soundTable(dossier, published.id, spec.published.edition)) return problems;
  }
  const tables = dataset.fields.editions.map(({ id }) => soundTable(dossier, dataset.id, id));
  if (problems.length > 0 || tables.includes(undefined)) return problems;
  const { rows } = dossier.table(dataset.id, spec.edition);
  if (spec.form === "lines") {
    const known = new Set(rows.map((row) => String(row[spec.encoding.series])));
    spec.highlight.forEach((id, index) => {
      if (!known.has(id))
        problems.push(
          ...at(
            ["highlight", index],
            [
              {
                kind: "unknown",
                found: `series: ${id}`,
                hint: suggest(id, known) ?? `write a value of ${spec.encoding.series}`,
              },
            ],
          ),
        );
    });
  }
  const { facts } = openChart(dossier, chart);
  for (const field of ["title", "alt"] as const)
    for (const name of unknownFacts(spec[field], facts))
      problems.push(
        ...at(
          [field],
          [
            {
              kind: "unknown",
              found: `figure: {${name}}`,
              hint: suggest(name, Object.keys(facts)) ?? `write one of: ${Object.keys(facts).slice(0, 12).join(", ")}…`,
            },
          ],
        ),
      );
  return problems;
}
