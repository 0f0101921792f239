import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { FormName } from "../../src/schema/chart.ts";
import { looks } from "../../src/schema/charts/category-map.ts";
import { writeNumber } from "../../src/model/round.ts";
import { caseNames, caseTables, type CaseName, type CaseTable } from "./figure-tables.ts";

const LONG = "members of the Most Honourable Society for the Upkeep of Lighthouses, Piers and Sundry Landing Places";
const LONG_NOTE = "The Society takes over every pier and lighthouse";
const HEBREW = "תחנות";
const ARABIC = "محطات القطار";

const threshold = { value: 60, label: "60 % line" };
const zero = { threshold: { value: 0, label: "no change" } };
const steps = [-20, 0, 40, 60, 80];
const rightToLeft = { threshold: { value: 60, label: `${HEBREW} 60 %` } };
const longLine = { threshold: { value: 60, label: `What 60 % of ${LONG} hold to be right` } };
const notes = (...labels: string[]) => ({
  annotations: labels.map((label, index) => ({ time: 2016 + 5 * index, label })),
});
const saidIn = (dataset: string) => ({ published: { dataset, edition: "2024" } });

/** Every look that a map of categories has. */
function categories(label: string) {
  return looks.map((look, index) => ({ word: "abcdef"[index], label: `${label} ${index + 1}`, look }));
}

/** Which cases a form draws, and what its chart says beside what it always says; a case left out makes no sense for it. */
type Cases = Partial<Record<CaseName, Record<string, unknown>>>;

const seriesCases = {
  "missing-values": {},
  estimates: {},
  "negative-values": zero,
  "one-point": {},
  "no-point": {},
  "many-series": {},
  "long-names": longLine,
  "right-to-left": rightToLeft,
  "on-threshold": {},
} satisfies Cases;

const cases: Record<FormName, Cases> = {
  // It draws words, of which none is missing, an estimate or on a line.
  "category-map": {
    "any-key": { dataset: "words" },
    "one-point": { dataset: "words-one-point" },
    "many-series": { dataset: "words-every-country" },
    "long-names": { dataset: "words-long-names", categories: categories(LONG) },
    "right-to-left": { dataset: "words-right-to-left", categories: categories(HEBREW) },
  },
  // It compares two years: a single figure stands beside an empty cell.
  change: { ...seriesCases, "any-size": {}, "any-key": zero, "one-point": { dataset: "one-figure" } },
  "count-over-time": {
    ...seriesCases,
    "long-names": { ...longLine, noun: LONG, ...notes(LONG_NOTE, LONG_NOTE) },
    "right-to-left": { ...rightToLeft, noun: HEBREW, ...notes(ARABIC) },
  },
  // Every row has its date, so that no value is missing; a count is never below zero, and compared with no line.
  "cumulative-count": {
    estimates: { dataset: "dates-estimates" },
    "one-point": { dataset: "dates-one-point" },
    "no-point": { dataset: "dates-no-point" },
    "many-series": { dataset: "dates-many-series" },
    "long-names": { dataset: "dates-long-names", noun: LONG, ...dates("2017-05", "2018-11", LONG_NOTE) },
    "right-to-left": { dataset: "dates-right-to-left", noun: HEBREW, ...dates("2017-05", "2018-11", ARABIC) },
  },
  "heat-map": seriesCases,
  // It draws counts, which are never below zero; an edition without the year is what may be missing.
  "known-when": {
    "missing-values": saidIn("no-statement"),
    estimates: {},
    "one-point": { ...saidIn("no-statement"), editions: ["2024"] },
    "no-point": saidIn("no-statement"),
    "many-series": {},
    "long-names": saidIn("statements-long-names"),
    "right-to-left": saidIn("statements-right-to-left"),
    "on-threshold": {},
  },
  lines: {
    ...seriesCases,
    "any-size": {},
    "any-key": zero,
    "long-names": { ...longLine, ...notes(LONG_NOTE, LONG_NOTE) },
    "right-to-left": { ...rightToLeft, annotations: [{ time: 2019, label: ARABIC, break: true }] },
  },
  // A series is a country, and there are fewer than 300.
  map: { ...seriesCases, "any-size": {}, "many-series": { dataset: "every-country" } },
  panels: seriesCases,
  // Its lines are editions of one series, six at the most, so that there are never many.
  revisions: {
    "missing-values": {},
    estimates: { series: "LTU" },
    "negative-values": zero,
    "one-point": {},
    "no-point": {},
    "long-names": { ...longLine, breaks: [{ edition: "2023", label: LONG_NOTE }] },
    "right-to-left": { ...rightToLeft, breaks: [{ edition: "2023", label: ARABIC }] },
    "on-threshold": {},
  },
};

function dates(first: string, second: string, label: string) {
  return { annotations: [first, second].map((time) => ({ time, label })) };
}

/** What a form says in every case. */
function specOf(form: FormName, codes: readonly string[]): object {
  const encoding = { series: "code", label: "name", time: "year", value: "share" };
  const editions = ["2023", "2024"];
  switch (form) {
    case "category-map":
      return {
        encoding: { country: "code", label: "name", category: "word", details: ["remark"] },
        categories: categories("Kind"),
      };
    case "change":
    case "panels":
      return { encoding, threshold };
    case "count-over-time":
      return { encoding, threshold, editions, noun: "places" };
    case "cumulative-count":
      return { encoding: { label: "name", time: "opened", certain: "certain", note: "remark" }, noun: "places" };
    case "heat-map":
    case "map":
      return { encoding, threshold, steps };
    case "known-when":
      return { encoding, threshold, editions, noun: "places", time: 2023, ...saidIn("statements") };
    case "lines":
      return { encoding, threshold, highlight: codes.slice(0, 6) };
    case "revisions":
      return { encoding, threshold, editions, series: codes[0] };
  }
}

const titles: Record<CaseName, string> = {
  "missing-values": "Missing values are gaps",
  estimates: "Estimates are marked",
  "negative-values": "Values fall below zero",
  "one-point": "One figure alone",
  "no-point": "No figure at all",
  "many-series": "Three hundred at once",
  "long-names": `What became of the ${LONG}, and of whom it never heard in the years in which it kept its books`,
  "right-to-left": `${ARABIC} – ${HEBREW}: 60 %`,
  "on-threshold": "Values lie exactly on the line",
  "any-size": "Values are of any size",
  "any-key": "Keys are of any kind, and years far apart",
};

/** Every chart of a hard case by its id, `<form>-<case>`. */
const caseCharts: ReadonlyMap<string, object> = new Map(
  Object.entries(cases).flatMap(([form, chosen]) =>
    caseNames.flatMap((name) => {
      const own = chosen[name];
      if (!own) return [];
      const { dataset = name, ...fields } = own;
      const rows = caseTables.get(String(dataset))!.editions["2024"]!;
      const chart = {
        form,
        title: titles[name],
        subtitle: "Share in per cent, of places that do not exist",
        alt: `The hard case of ${name}.`,
        note: "Every figure is invented.",
        dataset,
        edition: "2024",
        ...specOf(form as FormName, [...new Set(rows.map(({ code }) => String(code)))]),
        ...fields,
      };
      return [[`${form}-${name}`, chart] as const];
    }),
  ),
);

/** Writes a dossier of one chart for each form and hard case; what lay in the folder before is removed. */
export function writeFigureCases(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const page = (fields: object) => `---\n${stringify(fields)}---\n\nEverything here is invented.\n`;
  write("dossier.yaml", stringify(settings));
  write("vocabulary.yaml", stringify(vocabulary));
  write("about.mdx", page({ title: "About these figures", summary: "Everything here is invented." }));
  write(
    "sources/log-book.mdx",
    page({ title: "Log book", kind: "log-book", publisher: "The fixture's editors", read: "whole" }),
  );
  for (const [id, table] of caseTables) {
    write(`datasets/${id}/dataset.yaml`, stringify(datasetOf(id, table)));
    for (const [edition, rows] of Object.entries(table.editions))
      write(`datasets/${id}/editions/${edition}.csv`, toCsv(fieldsOf[table.kind], rows));
  }
  for (const [id, chart] of caseCharts) write(`charts/${id}.yaml`, stringify(chart));
}

function toCsv(fields: readonly { name: string }[], rows: CaseTable["editions"][string]): string {
  const names = fields.map(({ name }) => name);
  const toCell = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [names, ...rows.map((row) => names.map((name) => toCell(print(row[name] ?? ""))))]
    .map((cells) => `${cells.join()}\n`)
    .join("");
}

const print = (cell: string | number | boolean): string =>
  typeof cell === "number" ? writeNumber(cell) : String(cell);

const field = (name: string, type: string, title: string, more: object = {}) => ({
  name,
  type,
  title,
  description: "Invented.",
  ...more,
});

const fieldsOf: Record<CaseTable["kind"], ReturnType<typeof field>[]> = {
  series: [
    field("code", "string", "Code"),
    field("name", "string", "Place"),
    field("year", "integer", "Year"),
    field("share", "number", "Share", { unit: "%", decimals: 1, required: false }),
    field("estimate", "boolean", "Estimate"),
  ],
  exact: [
    field("code", "string", "Code"),
    field("name", "string", "Place"),
    field("year", "integer", "Year"),
    field("share", "number", "Share", { unit: "%", required: false }),
    field("estimate", "boolean", "Estimate"),
  ],
  dates: [
    field("code", "string", "Code"),
    field("name", "string", "Place"),
    field("opened", "date", "Opened"),
    field("certain", "boolean", "In the register"),
    field("remark", "string", "Remark", { required: false }),
  ],
  words: [
    field("code", "string", "Code"),
    field("name", "string", "Place"),
    field("word", "string", "Kind of place"),
    field("remark", "string", "Remark", { required: false }),
  ],
  statements: [
    field("code", "string", "Code"),
    field("year", "integer", "Year"),
    field("low", "integer", "Lowest"),
    field("high", "integer", "Highest"),
    field("kind", "string", "Kind"),
    field("label", "string", "By"),
    field("published", "date", "Published"),
    field("source", "source", "Source"),
  ],
};

const isSeries = (kind: CaseTable["kind"]): boolean => kind === "series" || kind === "exact";

const datasetOf = (id: string, { kind, editions, titles = {} }: CaseTable) => ({
  title: `Table of ${id}`,
  summary: "Figures that are invented.",
  unit: "per cent",
  fields: fieldsOf[kind],
  primary_key: isSeries(kind) ? ["code", "year"] : ["code"],
  ...(isSeries(kind) && { estimate_field: "estimate", label_field: "name" }),
  producer: "The fixture's editors",
  citation: `The fixture's editors, Table of ${id}`,
  licence: { name: "CC0 1.0" },
  covers: "Places that do not exist.",
  excludes: "All others.",
  method: "Invented.",
  current_edition: "2024",
  editions: Object.keys(editions).map((edition) => ({
    id: edition,
    title: titles[edition] ?? `Edition of ${edition}`,
    published: `${edition}-06-15`,
    source: "log-book",
    basis: "Nothing.",
  })),
});

const settings = {
  title: "Figures of hard cases",
  short_title: "Hard cases",
  description: "Charts of places that do not exist, one for each way in which a chart may go wrong.",
  publisher: "The fixture's editors",
  licence: { name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  site: "https://figures.example",
  navigation: ["charts", "about"],
};

const vocabulary = {
  event_kinds: {},
  actor_kinds: {},
  source_kinds: { "log-book": { label: "Log book", description: "Kept by hand." } },
  topics: {},
  claim_statuses: {},
  certainties: {},
};
