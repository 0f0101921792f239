import { faultsAt, type ChartFault } from "../charts/chart-fault.ts";
import { openChart } from "../charts/open-chart.ts";
import { emptyFacts, looseBrace, unknownFacts } from "../charts/parts/facts.ts";
import { formOf } from "../charts/forms/registry.ts";
import { checkEdition, checkFilled, checkNumeric } from "../model/check-fields.ts";
import { checkThreshold } from "../model/check-threshold.ts";
import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import { editionsOf, type ChartSpec } from "../schema/chart.ts";
import { suggest } from "../schema/nearest.ts";
import type { Problem } from "../schema/problem.ts";
import { checkSize } from "./chart-size.ts";
import { checkTimes } from "./chart-times.ts";
import { isSoundDataset, soundTable } from "./datasets.ts";
import { checkHeadline } from "./headline.ts";
import { checkPictureLetters } from "./picture-letters.ts";
import { checkSeries } from "./series.ts";

/** What takes figures in braces. */
const FILLED = ["title", "subject", "subtitle", "alt", "note", "reading"] as const;

/** A chart draws fields, editions and series that its dataset has. */
export function checkCharts(dossier: ReadDossier): Problem[] {
  const drawable: ReadRecord<"chart">[] = [];
  const problems = dossier.all("chart").flatMap((chart) => {
    const dataset = dossier.find("dataset", chart.fields.dataset);
    if (!dataset) return [];
    const faults = checkChart(dossier, chart, dataset);
    if (faults === "unread") return [];
    if (faults.length === 0) drawable.push(chart);
    return faults.map(({ path, ...found }) => ({ file: chart.file, ...chart.document.placeOf(path), ...found }));
  });
  return [...problems, ...checkHeadline(dossier, drawable), ...checkPictureLetters(dossier, drawable)];
}

/** What is wrong with a chart; `unread` where its tables could not be read, which is reported with them. */
function checkChart(
  dossier: ReadDossier,
  chart: ReadRecord<"chart">,
  dataset: ReadRecord<"dataset">,
): ChartFault[] | "unread" {
  const { fields: spec } = chart;
  const form = formOf(spec);
  const input = { spec, dataset, dossier };
  const faults = [
    ...checkEditions(spec, dataset),
    ...checkEncoding(spec, dataset),
    ...checkLine(spec, dataset),
    ...checkBraces(spec),
    ...(form.specFaults?.(input) ?? []),
  ];
  if (faults.length > 0) return faults;
  if (!isSound(dossier, dataset, spec)) return "unread";
  const series = [...checkSeries(dossier, spec), ...checkSize(dossier, spec)];
  if (series.length > 0) return series;
  const drawn = form.faults?.(input) ?? [];
  if (drawn.length > 0) return drawn;
  const times = [...checkTimes(dossier, spec), ...checkColumns(dossier, chart)];
  return times.length > 0 ? times : checkFacts(dossier, chart);
}

/** Braces in words of a chart stand around the name of a figure; others would be printed. */
const checkBraces = (spec: ChartSpec): ChartFault[] =>
  FILLED.flatMap((field): ChartFault[] => {
    const brace = looseBrace(spec[field] ?? "");
    if (brace === undefined) return [];
    return [
      {
        path: [field],
        kind: "invalid",
        found: `brace: ${brace}`,
        hint: "write the name of a figure between two braces, such as {last_year}, and no others",
      },
    ];
  });

/** Columns of the table and the files of a chart have names of their own: of two of one name, one would be lost. */
function checkColumns(dossier: ReadDossier, chart: ReadRecord<"chart">): ChartFault[] {
  const { fields: spec } = chart;
  const names = openChart(dossier, chart).columns.map(({ name }) => name);
  const name = names.find((candidate, index) => names.indexOf(candidate) < index);
  if (name === undefined) return [];
  const written: Record<string, unknown> = {
    ...("columns" in spec && { columns: spec.columns }),
    encoding: spec.encoding,
  };
  const path = Object.entries(written).flatMap(([field, value]) => {
    const part = Object.entries(value as object).findLast(([, column]) => column === name)?.[0];
    return part === undefined ? [] : [field, part];
  });
  return [
    {
      path: path.slice(0, 2),
      kind: "duplicate",
      found: `column: ${name}`,
      hint: `table and files of this chart have another column of that name; give this one, or the field of the dataset, another: ${[...new Set(names)].join(", ")}`,
    },
  ];
}

function checkEditions(spec: ChartSpec, dataset: ReadRecord<"dataset">): ChartFault[] {
  const faults = [
    ...faultsAt(["edition"], checkEdition(dataset, spec.edition)),
    ...spec.editions.flatMap((edition, index) => faultsAt(["editions", index], checkEdition(dataset, edition))),
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

/** Values are numbers, and each stands in a series and at a time. What has no series is checked by its form. */
function checkEncoding({ encoding }: ChartSpec, dataset: ReadRecord<"dataset">): ChartFault[] {
  if (!("series" in encoding)) return [];
  return [
    ...faultsAt(["encoding", "series"], checkFilled(dataset, encoding.series)),
    ...faultsAt(["encoding", "label"], checkFilled(dataset, encoding.label)),
    ...faultsAt(["encoding", "time"], checkFilled(dataset, encoding.time, ["integer", "number"])),
    ...faultsAt(["encoding", "value"], checkNumeric(dataset, encoding.value)),
  ];
}

/** The line of comparison lies where its label says. */
function checkLine(spec: ChartSpec, dataset: ReadRecord<"dataset">): ChartFault[] {
  if (!("threshold" in spec) || !spec.threshold) return [];
  const { threshold, encoding } = spec;
  const field = dataset.fields.fields.find(({ name }) => name === encoding.value);
  return field ? faultsAt(["threshold", "value"], checkThreshold(threshold, field)) : [];
}

/** Whether every table that the chart is drawn from could be read, and is what its dataset says. */
const isSound = (dossier: ReadDossier, dataset: ReadRecord<"dataset">, spec: ChartSpec): boolean =>
  isSoundDataset(dataset) &&
  dataset.fields.editions.every(({ id }) => soundTable(dossier, dataset.id, id)) &&
  (formOf(spec).reads?.(spec) ?? []).every(({ dataset: id, edition }) => {
    const other = dossier.find("dataset", id);
    return other && isSoundDataset(other) && soundTable(dossier, id, edition);
  });

/** Words name figures that the form computes, and that every edition to choose from has. */
function checkFacts(dossier: ReadDossier, chart: ReadRecord<"chart">): ChartFault[] {
  const { edition: first } = chart.fields;
  return [...new Set([first, ...editionsOf(chart.fields)])].reduce<ChartFault[]>((faults, edition) => {
    // What one edition lacks is said once.
    if (faults.length > 0) return faults;
    const { facts } = openChart(dossier, chart, edition);
    const names = Object.keys(facts);
    return FILLED.flatMap((field) => {
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
