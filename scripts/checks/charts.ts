import { openChart } from "../../src/charts/chart.ts";
import { emptyFacts, unknownFacts } from "../../src/charts/facts.ts";
import { lostCharacters } from "../../src/charts/picture/fonts.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { editionsOf, type ChartSpec, type SpecOf } from "../../src/schema/chart.ts";
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
    ...(spec.form === "map" ? checkOutlined(spec) : []),
    ...("published" in spec && published ? checkPublished(spec, published) : []),
  ];
  if (faults.length > 0 || !isSound(dossier, spec, dataset)) return faults;
  const series = [
    ...checkSeries(dossier, spec),
    ...(spec.form === "revisions" ? checkRevisions(dossier, spec) : []),
    ...(spec.form === "change" || spec.form === "map" ? checkYears(dossier, spec) : []),
    ...(spec.form === "map" ? checkCountries(dossier, spec) : []),
  ];
  return series.length > 0 ? series : [...checkFacts(dossier, chart), ...checkCharacters(chart)];
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

/** A map outlines the colours below its threshold, which none is where it lies within one. */
function checkOutlined({ steps, threshold }: SpecOf<"map">): ChartFault[] {
  if (!threshold || steps.includes(threshold.value)) return [];
  return [
    {
      path: ["threshold", "value"],
      kind: "invalid",
      found: `threshold: ${threshold.value}`,
      hint: `write one of the steps, ${steps.join(", ")}, or make it one of them`,
    },
  ];
}

/** Whether every table that the chart is drawn from could be read. */
const isSound = (dossier: Dossier, spec: ChartSpec, dataset: DossierRecord<"dataset">): boolean =>
  dataset.fields.editions.every(({ id }) => soundTable(dossier, dataset.id, id)) &&
  (!("published" in spec) || soundTable(dossier, spec.published.dataset, spec.published.edition) !== undefined);

/** Words name figures that the form computes, and that every edition to choose from has. */
function checkFacts(dossier: Dossier, chart: DossierRecord<"chart">): ChartFault[] {
  const fields = ["title", "subtitle", "alt", "note"] as const;
  const { edition: first } = chart.fields;
  return [...new Set([first, ...editionsOf(chart.fields)])].reduce<ChartFault[]>((faults, edition) => {
    // What one edition lacks is said once.
    if (faults.length > 0) return faults;
    const { facts } = openChart(dossier, chart, edition);
    const names = Object.keys(facts);
    return fields.flatMap((field) => {
      const text = chart.fields[field] ?? "";
      return [
        ...unknownFacts(text, facts).map((name): ChartFault => ({
          path: [field],
          kind: "unknown",
          found: `figure: {${name}}${edition === first ? "" : ` in edition ${edition}`}`,
          hint: suggest(name, names) ?? `write one of: ${names.slice(0, 12).join(", ")}…`,
        })),
        ...(field === "title" ? emptyFacts(text, facts) : []).map((name): ChartFault => ({
          path: [field],
          kind: "missing",
          found: `figure: {${name}}, which edition ${edition} does not have`,
          hint: "name a figure that every edition to choose from has",
        })),
      ];
    });
  }, []);
}

/** Words can be set in the fonts of the pictures. */
const checkCharacters = ({ fields }: DossierRecord<"chart">): ChartFault[] =>
  (["title", "subtitle", "note"] as const).flatMap((field) =>
    lostCharacters(fields[field] ?? "").map((character): ChartFault => ({
      path: [field],
      kind: "invalid",
      found: `character: ${character}`,
      hint: "pictures have letters of Latin, Greek, Cyrillic, Arabic and Hebrew; write it in one of these",
    })),
  );

const at = (path: ChartFault["path"], found: Found[]): ChartFault[] => found.map((problem) => ({ path, ...problem }));
