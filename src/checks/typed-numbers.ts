import { count } from "../model/query.ts";
import { roundTo, writeNumber } from "../model/round.ts";
import type { Cell, DatasetField } from "../model/table.ts";
import type { ReadTable } from "../reader/csv-table.ts";
import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";
import { soundTable } from "./datasets.ts";
import { citedSentences, type CitedSentence } from "./typed-numbers/cited-texts.ts";
import { statementReader, type StatedCount, type StatedValue, type Subject } from "./typed-numbers/stated.ts";

/**
 * No figure that is typed contradicts the dataset that its sentence cites.
 *
 * A dataset is looked at whose rows are named by two fields, a series and a time
 * that is a whole number, and which has numbers with a unit. A sentence, of a body
 * or of a field, states
 *
 * - *a value* where it names one series only (by its code, its label, or the title
 *   or an alias of its actor), a number with the unit of a field, and a time:
 *   `in 2014` or `for 2014` right behind the number, or nowhere else another one;
 * - *a count* where it names no series before it, and says how many of what is counted, by
 *   the noun of a chart of the dataset, are at a number: `2 routes at 90 %`,
 *   `three of 4 routes are at 80 % or more`; the number is the field's threshold, or
 *   has `or more` behind it; and a time, as above.
 *
 * Not taken for one: a number in quotation marks, at the threshold, behind a word
 * such as `about`, `below`, `by`, `reached` or `rose`, in a range, with a
 * semicolon between it and the name, or with a word behind it that it belongs to
 * (`of the budget`, `guideline`); a name that `and` or `or` joins to another; a
 * sentence with a word such as `average` or `would`; months with their day or year;
 * a sentence that cites another source too, unless it names the producer or an
 * edition, or is a field of a text that nowhere has the number; and, where the time does not stand right behind it, a number that is
 * right for any other time.
 *
 * It contradicts the dataset where it is that of no edition which is cited, by its
 * source or the copy that was read, rounded to the decimals that are typed.
 */
export function checkTypedNumbers(dossier: ReadDossier): Problem[] {
  const datasets = dossier.all("dataset").flatMap((dataset) => seriesDataset(dossier, dataset) ?? []);
  if (datasets.length === 0) return [];
  const sources = new Set(datasets.flatMap(({ editions }) => editions.flatMap(({ sources }) => sources)));
  return citedSentences(dossier)
    .filter(({ text }) => text.length <= LONGEST)
    .filter((sentence) => sentence.sources.some((source) => sources.has(source)))
    .flatMap((sentence) => judge(sentence, datasets, sources));
}

/** A sentence of more characters is none that says one thing. */
const LONGEST = 2000;

/** A dataset whose rows are a value for each series and time. */
interface SeriesDataset {
  dataset: ReadRecord<"dataset">;
  seriesField: string;
  timeField: string;
  read: ReturnType<typeof statementReader>;
  /** By which a sentence says whose figures it gives, in small letters. */
  producers: readonly string[];
  editions: readonly { id: string; title: string; sources: readonly string[]; table: ReadTable }[];
}

function seriesDataset(dossier: ReadDossier, dataset: ReadRecord<"dataset">): SeriesDataset | undefined {
  const { fields, primary_key, label_field, unit, editions, producer, citation } = dataset.fields;
  const keys = primary_key.map((name) => fields.find((field) => field.name === name));
  const time = keys.find((field) => field?.type === "integer");
  const series = keys.find((field) => field !== time);
  const measured = fields.flatMap(({ name, type, unit, threshold }) =>
    (type === "number" || type === "integer") && unit && name !== time?.name
      ? [{ name, unit, threshold: threshold?.value }]
      : [],
  );
  if (keys.length !== 2 || !time || !series || measured.length === 0) return undefined;
  const sound = editions.flatMap(({ id, title, source, copy }) => {
    const table = soundTable(dossier, dataset.id, id);
    return table ? [{ id, title, sources: [source, ...(copy ? [copy] : [])], table }] : [];
  });
  const rows = sound.flatMap(({ table }) => table.rows);
  const subject: Subject = {
    series: new Map(
      rows.flatMap((row) => {
        const cell = row[series.name]!;
        return namesOf(dossier, series, cell, label_field ? row[label_field] : null).map(
          (name) => [name, cell] as const,
        );
      }),
    ),
    times: new Set(rows.flatMap((row) => (typeof row[time.name] === "number" ? [row[time.name] as number] : []))),
    fields: measured,
    nouns: nounsOf(dossier, dataset.id),
    unitTail: /^(?:%|per ?cent) (of .*)$/.exec(unit)?.[1] ?? "",
    language: dossier.settings.fields.language,
  };
  const makers = [producer, ...[citation, ...editions.map((edition) => edition.citation ?? "")].map(makerIn)];
  const called = dossier
    .all("actor")
    .map(({ title, fields }) => [title, ...fields.aliases])
    .filter((names) => names.some((name) => makers.includes(name)));
  return {
    dataset,
    seriesField: series.name,
    timeField: time.name,
    read: statementReader(subject),
    producers: [...makers, ...called.flat()].filter(Boolean).map((name) => name.toLowerCase()),
    editions: sound,
  };
}

/** Who made a work, as its citation begins: `Tidewater Council, Crossings of the outer routes`. */
const makerIn = (citation: string): string => /^[^,]*(?=,)/.exec(citation)?.[0] ?? "";

/** What a series is called: as its cell has it, as it is labelled, and as its actor is. */
function namesOf(dossier: ReadDossier, { type }: DatasetField, cell: Cell, label: Cell | undefined): string[] {
  const actor =
    type === "actor"
      ? dossier.find("actor", String(cell))
      : type === "iso3"
        ? dossier.all("actor").find(({ fields }) => fields.iso3 === cell)
        : undefined;
  return [String(cell), label, actor?.title, ...(actor?.fields.aliases ?? [])].filter(
    (name): name is string => typeof name === "string" && name !== "",
  );
}

const nounsOf = (dossier: ReadDossier, dataset: string): string[] => [
  ...new Set(
    dossier.all("chart").flatMap(({ fields }) => (fields.dataset === dataset && "noun" in fields ? [fields.noun] : [])),
  ),
];

/** What is wrong with the statements of a sentence, held against each dataset of which it cites an edition. */
function judge(sentence: CitedSentence, datasets: readonly SeriesDataset[], sources: ReadonlySet<string>): Problem[] {
  const { text } = sentence;
  const isMixed = !sentence.sources.every((source) => sources.has(source));
  const lower = text.toLowerCase();
  /** What each number is by the editions: undefined where one agrees. */
  const judged = new Map<number, Contradiction | undefined>();
  for (const of of datasets) {
    const cited = of.editions.filter((edition) => edition.sources.some((source) => sentence.sources.includes(source)));
    const isNamed = [...of.producers, ...cited.map(({ title }) => title.toLowerCase())].some((name) =>
      lower.includes(name),
    );
    // What a text says in short may be from any of its sources: it is told there from which.
    const isElsewhere = isMixed && !isNamed;
    if (cited.length === 0 || (isElsewhere && sentence.body === undefined)) continue;
    const { values, counts } = of.read(text);
    for (const found of [
      ...values.map((value) => judgeValue(of, cited, value)),
      ...counts.map((stated) => judgeCount(of, cited, stated)),
    ]) {
      if (!found) continue;
      const { at, contradiction } = found;
      if (contradiction && isElsewhere && sentence.body!.includes(contradiction.typed)) continue;
      // One that agrees is enough, and of several that do not the first is told.
      if (!judged.has(at) || !contradiction) judged.set(at, contradiction);
    }
  }
  return [...judged].flatMap(([at, contradiction]) => (contradiction ? [tell(sentence, at, contradiction)] : []));
}

interface Contradiction {
  typed: string;
  /** What is said: `figure: 95.1 % for r2, 2023`. */
  found: string;
  dataset: string;
  /** What each edition has instead, the newest last. */
  has: readonly { edition: string; number: string }[];
  /** The component that reads it from an edition. */
  component: (edition: string) => string;
}

/** What a judgement finds of the number at an index: a contradiction, or that an edition agrees; undefined where none has the row. */
type Judgement = { at: number; contradiction: Contradiction | undefined } | undefined;

type Cited = SeriesDataset["editions"];

function judgeValue(of: SeriesDataset, cited: Cited, stated: StatedValue): Judgement {
  const { at, value, decimals, series, time, field, isBound } = stated;
  const { decimals: printed } = of.dataset.fields.fields.find(({ name }) => name === field)!;
  // Producers round too, and what they print may be rounded again.
  const isThat = (cell: Cell | undefined): boolean =>
    typeof cell === "number" &&
    [cell, printed === undefined ? cell : roundTo(cell, printed)].some((exact) => roundTo(exact, decimals) === value);
  const rows = cited.flatMap(({ id, table }) =>
    table.rows.filter((row) => row[of.seriesField] === series).map((row) => ({ id, row })),
  );
  const own = rows.filter(({ row }) => row[of.timeField] === time && typeof row[field] === "number");
  if (own.length === 0) return undefined;
  if ((isBound ? own : rows).some(({ row }) => isThat(row[field]))) return { at, contradiction: undefined };
  const where = `${cellOf(of.seriesField, series)} ${cellOf(of.timeField, time)}`;
  return {
    at,
    contradiction: {
      typed: stated.typed,
      found: `figure: ${stated.typed} for ${stated.name}, ${time}`,
      dataset: of.dataset.id,
      has: own.map(({ id, row }) => ({ edition: id, number: writeNumber(row[field] as number, printed) })),
      component: (edition) =>
        `<Value dataset="${of.dataset.id}" edition="${edition}" where="${where}" field="${field}" />`,
    },
  };
}

function judgeCount(of: SeriesDataset, cited: Cited, stated: StatedCount): Judgement {
  const { at, atLeast, time, field: name, isBound } = stated;
  const field = of.dataset.fields.fields.find((field) => field.name === name)!;
  const reaching = (table: ReadTable, when: Cell) => count(table, { [of.timeField]: when }, field, atLeast);
  const own = cited
    .map(({ id, table }) => ({ id, ...reaching(table, time) }))
    .filter(({ withFigure }) => withFigure > 0);
  if (own.length === 0) return undefined;
  const times = (table: ReadTable) => new Set(table.rows.map((row) => row[of.timeField]!));
  const agrees = isBound
    ? own.some(({ reaching }) => reaching === stated.count)
    : cited.some(({ table }) => [...times(table)].some((when) => reaching(table, when).reaching === stated.count));
  if (agrees) return { at, contradiction: undefined };
  return {
    at,
    contradiction: {
      typed: stated.typed,
      found: `count: ${stated.typed} at ${atLeast} or more, ${time}`,
      dataset: of.dataset.id,
      has: own.map(({ id, reaching }) => ({ edition: id, number: `${reaching}` })),
      component: (edition) =>
        `<Count dataset="${of.dataset.id}" edition="${edition}" where="${cellOf(of.timeField, time)}" field="${name}" at-least="${atLeast}" />`,
    },
  };
}

/** A cell as `where` names it. */
const cellOf = (field: string, cell: Cell): string =>
  `${field}=${/^\S+$/.test(String(cell)) && !String(cell).startsWith("'") ? cell : `'${String(cell).replaceAll("'", "''")}'`}`;

function tell({ file, isProse, body, placeOf }: CitedSentence, at: number, found: Contradiction): Problem {
  const { typed, dataset, has, component } = found;
  const newest = has.at(-1)!;
  return {
    file,
    ...placeOf(at, typed),
    kind: "contradicted",
    found: found.found,
    hint: `${dataset} has ${has.map(({ edition, number }) => `${number} in edition ${edition}`).join(", ")}\n  ${
      isProse ? `write ${component(newest.edition)}` : `write ${newest.number}`
    }, or ${body === undefined ? `cite what has ${typed}` : `state ${typed} below, and cite what has it`}`,
  };
}
