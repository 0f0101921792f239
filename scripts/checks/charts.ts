import { openChart } from "../../src/charts/chart.ts";
import { unknownFacts } from "../../src/charts/facts.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { editionsOf, type ChartSpec } from "../../src/schema/chart.ts";
import { suggest } from "../../src/schema/nearest.ts";
import type { Problem } from "../../src/schema/problem.ts";
import type { ChartFault } from "./chart-fault.ts";
import { checkCountries } from "./countries.ts";
import { checkEdition, checkField, checkFilled, checkNumeric, soundTable, type Found } from "./datasets.ts";
import { checkPublished } from "./published-counts.ts";
import { checkRevisions } from "./revisions.ts";
import { checkSeries } from "./series.ts";
import { checkYears } from "./years.ts";

/** A chart draws fields, editions and series that its dataset has. */
export const checkCharts = (dossier: Dossier): Problem[] =>
  dossier.all("chart").flatMap((chart) => {
    const dataset = dossier.find("dataset", chart.fields.dataset);
    if (!dataset) return [];
    return checkChart(dossier, chart, dataset).map(({ path, ...found }) => ({
      file: chart.file,
      ...chart.document.placeOf(path),
      ...found,
    }));
  });

function checkChart(dossier: Dossier, chart: DossierRecord<"chart">, dataset: DossierRecord<"dataset">): ChartFault[] {
  const { fields: spec } = chart;
  const published = "published" in spec ? dossier.find("dataset", spec.published.dataset) : undefined;
  const faults = [
    ...checkEditions(spec, dataset),
    ...checkEncoding(spec, dataset),
    ...("steps" in spec ? checkSteps(spec.steps) : []),
    ...("published" in spec && published ? checkPublished(spec, published) : []),
  ];
  if (faults.length > 0 || !isSound(dossier, spec, dataset)) return faults;
  const series = [
    ...checkSeries(dossier, spec),
    ...(spec.form === "revisions" ? checkRevisions(dossier, spec) : []),
    ...(spec.form === "change" || spec.form === "map" ? checkYears(dossier, spec) : []),
    ...(spec.form === "map" ? checkCountries(dossier, spec) : []),
  ];
  return series.length > 0 ? series : checkFacts(dossier, chart);
}

function checkEditions(spec: ChartSpec, dataset: DossierRecord<"dataset">): ChartFault[] {
  const faults = [
    ...at(["edition"], checkEdition(dataset, spec.edition)),
    ...spec.editions.flatMap((edition, index) => at(["editions", index], checkEdition(dataset, edition))),
  ];
  if (faults.length > 0 || editionsOf(spec).includes(spec.edition)) return faults;
  return [
    {
      path: ["edition"],
      kind: "unknown",
      found: `edition: ${spec.edition}`,
      hint: `write one of the chart's editions: ${spec.editions.join(", ")}`,
    },
  ];
}

/** Values are numbers, and each stands in a series and at a time; what is counted by its date has one. */
function checkEncoding({ encoding }: ChartSpec, dataset: DossierRecord<"dataset">): ChartFault[] {
  const label = at(["encoding", "label"], checkFilled(dataset, encoding.label));
  if ("series" in encoding)
    return [
      ...at(["encoding", "series"], checkFilled(dataset, encoding.series)),
      ...label,
      ...at(["encoding", "time"], checkFilled(dataset, encoding.time, ["integer", "number"])),
      ...at(["encoding", "value"], checkNumeric(dataset, encoding.value)),
    ];
  const { time, certain, note } = encoding;
  return [
    ...label,
    ...at(["encoding", "time"], checkFilled(dataset, time, ["date"])),
    ...(certain === undefined ? [] : at(["encoding", "certain"], checkFilled(dataset, certain, ["boolean"]))),
    ...(note === undefined ? [] : at(["encoding", "note"], checkField(dataset, note))),
  ];
}

function checkSteps(steps: readonly number[]): ChartFault[] {
  const index = steps.findIndex((step, rank) => rank > 0 && step <= steps[rank - 1]!);
  if (index === -1) return [];
  return [
    {
      path: ["steps", index],
      kind: "invalid",
      found: `steps: ${steps[index]}`,
      hint: `write the steps rising: ${[...new Set(steps)].sort((a, b) => a - b).join(", ")}`,
    },
  ];
}

/** Whether every table that the chart is drawn from could be read. */
const isSound = (dossier: Dossier, spec: ChartSpec, dataset: DossierRecord<"dataset">): boolean =>
  dataset.fields.editions.every(({ id }) => soundTable(dossier, dataset.id, id)) &&
  (!("published" in spec) || soundTable(dossier, spec.published.dataset, spec.published.edition) !== undefined);

/** Title and alternative text name figures that the form computes. */
function checkFacts(dossier: Dossier, chart: DossierRecord<"chart">): ChartFault[] {
  const { facts } = openChart(dossier, chart);
  const names = Object.keys(facts);
  return (["title", "subtitle", "alt", "note"] as const).flatMap((field) =>
    unknownFacts(chart.fields[field] ?? "", facts).map((name): ChartFault => ({
      path: [field],
      kind: "unknown",
      found: `figure: {${name}}`,
      hint: suggest(name, names) ?? `write one of: ${names.slice(0, 12).join(", ")}…`,
    })),
  );
}

const at = (path: ChartFault["path"], found: Found[]): ChartFault[] => found.map((problem) => ({ path, ...problem }));
