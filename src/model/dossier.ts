import { sort } from "d3";
import type { z } from "zod";
import { compareEdtf } from "../schema/edtf.ts";
import type { RecordKind, VocabularyList } from "../schema/fields.ts";
import { recordKinds } from "../schema/kinds.ts";
import type { settingsSchema } from "../schema/settings.ts";
import type { vocabularySchema } from "../schema/vocabulary.ts";
import type { History } from "./history.ts";
import type { DossierRecord, Page, Picture } from "./record.ts";
import type { Table } from "./table.ts";

type Vocabulary = z.output<typeof vocabularySchema>;

/** What a dossier is made from; `Source` is what is known besides of where each part stands. */
export interface Parts<Source = unknown, T extends Table = Table> {
  settings: { fields: z.output<typeof settingsSchema> } & Source;
  vocabulary: { fields: Vocabulary } & Source;
  about?: (Page & Source) | undefined;
  records: readonly (DossierRecord & Source)[];
  /** Editions of datasets, by the ids of both. */
  tables: ReadonlyMap<string, ReadonlyMap<string, T>>;
  /** Pictures by their paths within the folder of pictures. */
  pictures: ReadonlyMap<string, Picture>;
  /** When its files were edited; undefined where nobody asked, or it is not known. */
  history?: History | undefined;
}

/** The records of one topic, linked both ways. */
export interface Dossier<Source = unknown, T extends Table = Table> extends Omit<
  Parts<Source, T>,
  "records" | "tables"
> {
  /** All records of a kind, in the order in which a reader would list them. */
  all<K extends RecordKind>(kind: K): readonly (DossierRecord<K> & Source)[];
  find<K extends RecordKind>(kind: K, id: string): (DossierRecord<K> & Source) | undefined;
  /** @throws {Error} when there is no such record; the check reports that first. */
  get<K extends RecordKind>(kind: K, id: string): DossierRecord<K> & Source;
  /** Records of a kind that name the record, in front matter or in prose. */
  referencing<K extends RecordKind>(record: DossierRecord, kind: K): readonly (DossierRecord<K> & Source)[];
  /** Label, plural, meaning, tone and rule of a word of the vocabulary. */
  word<L extends VocabularyList>(list: L, word: string): Vocabulary[L][string];
  /** @throws {Error} when the dataset has no such edition. */
  table(dataset: string, edition: string): T;
}

/** Joins what was read into a dossier: sorted, and linked both ways. */
export function createDossier<Source, T extends Table>({
  records,
  tables,
  ...parts
}: Parts<Source, T>): Dossier<Source, T> {
  type Of<K extends RecordKind> = DossierRecord<K> & Source;
  const sorted = new Map(
    recordKinds.map((kind) => [kind, records.filter((record) => record.kind === kind).sort(compareRecords)]),
  );
  const byId = new Map(
    recordKinds.map((kind) => [kind, new Map(sorted.get(kind)!.map((record) => [record.id, record]))]),
  );
  const find = <K extends RecordKind>(kind: K, id: string) => byId.get(kind)!.get(id) as Of<K> | undefined;

  const backLinks = new Map<DossierRecord, Set<Of<RecordKind>>>();
  for (const record of records)
    for (const { kind, id } of record.names) {
      const target = find(kind, id);
      if (!target || target === record) continue;
      if (!backLinks.has(target)) backLinks.set(target, new Set());
      backLinks.get(target)!.add(record);
    }

  return {
    ...parts,
    find,
    all: <K extends RecordKind>(kind: K) => sorted.get(kind) as Of<K>[],
    get(kind, id) {
      const record = find(kind, id);
      if (!record) throw new Error(`unknown ${kind}: ${id}`);
      return record;
    },
    referencing: <K extends RecordKind>(record: DossierRecord, kind: K) =>
      [...(backLinks.get(record) ?? [])].filter((from) => from.kind === kind).sort(compareRecords) as Of<K>[],
    word<L extends VocabularyList>(list: L, word: string): Vocabulary[L][string] {
      const words: Vocabulary[L] = parts.vocabulary.fields[list];
      if (!Object.hasOwn(words, word)) throw new Error(`unknown word in ${list}: ${word}`);
      return words[word] as Vocabulary[L][string];
    },
    table(dataset, edition) {
      const table = tables.get(dataset)?.get(edition);
      if (!table) throw new Error(`unknown edition of ${dataset}: ${edition}`);
      return table;
    },
  };
}

/** Explainers by their order, events by time, claims as they stand in their source, the latest change first, all others by title. */
function compareRecords(a: DossierRecord, b: DossierRecord): number {
  const byTitle = a.title.localeCompare(b.title, "en");
  if (isKind(a, "explainer") && isKind(b, "explainer")) return a.fields.order - b.fields.order || byTitle;
  if (isKind(a, "event") && isKind(b, "event")) return compareEdtf(a.fields.when, b.fields.when) || byTitle;
  if (isKind(a, "claim") && isKind(b, "claim")) return comparePlaces(a, b) || byTitle;
  if (isKind(a, "change") && isKind(b, "change")) return compareEdtf(b.fields.date, a.fields.date) || byTitle;
  return byTitle;
}

// `para. 9` comes before `para. 12`.
function comparePlaces(a: DossierRecord<"claim">, b: DossierRecord<"claim">): number {
  const [one, other] = [a.fields.positions[0]!, b.fields.positions[0]!];
  return (
    one.source.localeCompare(other.source, "en") ||
    (one.locator ?? "").localeCompare(other.locator ?? "", "en", { numeric: true })
  );
}

/** The sources that are read critically, earliest first, those without a date last. */
export const curatedSources = (dossier: Dossier): DossierRecord<"source">[] =>
  sort(
    dossier.all("source").filter(({ fields }) => fields.curated),
    ({ fields: { issued: a } }, { fields: { issued: b } }) =>
      a && b ? compareEdtf(a, b) : Number(a === undefined) - Number(b === undefined),
  );

export const isKind = <K extends RecordKind>(record: DossierRecord, kind: K): record is DossierRecord<K> =>
  record.kind === kind;
