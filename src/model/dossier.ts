import type { z } from "zod";
import { compareEdtf } from "../schema/edtf.ts";
import type { RecordKind, VocabularyList } from "../schema/fields.ts";
import { kinds, recordKinds } from "../schema/kinds.ts";
import { components, type ComponentName } from "../schema/prose.ts";
import type { Redirects } from "../schema/redirects.ts";
import type { settingsSchema } from "../schema/settings.ts";
import type { vocabularySchema } from "../schema/vocabulary.ts";
import { mentions } from "../schema/walk.ts";
import type { AddressList } from "./addresses.ts";
import type { Table } from "./csv-table.ts";
import { resolveContentLink } from "./links.ts";
import type { DossierFile, Draft, DossierRecord, Page, ReadFile } from "./record.ts";

/** What the dossier is made from, as read from its folder. */
export interface Parts {
  root: string;
  settings: DossierFile<z.output<typeof settingsSchema>>;
  vocabulary: DossierFile<z.output<typeof vocabularySchema>>;
  about?: Page | undefined;
  addresses: AddressList;
  /** Where `redirects.yaml` lies or would lie. */
  redirectsFile: Pick<ReadFile, "file" | "path">;
  /** Undefined where there is none, or it cannot be used. */
  redirects?: DossierFile<Redirects> | undefined;
  records: ReadonlyMap<RecordKind, DossierRecord[]>;
  drafts: readonly Draft[];
  /** File of each id, those of records that could not be read among them. */
  ids: ReadonlyMap<RecordKind, ReadonlyMap<string, string>>;
  tables: ReadonlyMap<string, ReadonlyMap<string, Table>>;
}

/** The records of one topic, linked both ways. */
export interface Dossier extends Parts {
  /** All records of a kind, in the order in which a reader would list them. */
  all<K extends RecordKind>(kind: K): readonly DossierRecord<K>[];
  find<K extends RecordKind>(kind: K, id: string): DossierRecord<K> | undefined;
  /** @throws {Error} when there is no such record; the check reports that first. */
  get<K extends RecordKind>(kind: K, id: string): DossierRecord<K>;
  /** Records of a kind that name the record, in front matter or in prose. */
  referencing<K extends RecordKind>(record: DossierRecord, kind: K): readonly DossierRecord<K>[];
  /** Label, meaning and tone of a word of the vocabulary. */
  word(list: VocabularyList, word: string): { label: string; description: string; tone: string };
  /** @throws {Error} when the dataset has no such edition. */
  table(dataset: string, edition: string): Table;
}

/** Joins what was read into a dossier: sorted, and linked both ways. */
export function createDossier(parts: Parts): Dossier {
  const sorted = new Map<RecordKind, DossierRecord[]>();
  const byId = new Map<RecordKind, Map<string, DossierRecord>>();
  for (const kind of recordKinds) {
    const records = [...(parts.records.get(kind) ?? [])].sort(compareRecords);
    sorted.set(kind, records);
    byId.set(kind, new Map(records.map((record) => [record.id, record])));
  }
  const find = <K extends RecordKind>(kind: K, id: string) => byId.get(kind)?.get(id) as DossierRecord<K> | undefined;

  const backLinks = new Map<DossierRecord, Set<DossierRecord>>();
  for (const record of [...sorted.values()].flat())
    for (const { kind, id } of referencesOf(record, parts)) {
      const target = find(kind, id);
      if (!target || target === record) continue;
      if (!backLinks.has(target)) backLinks.set(target, new Set());
      backLinks.get(target)!.add(record);
    }

  return {
    ...parts,
    find,
    all: <K extends RecordKind>(kind: K) => sorted.get(kind) as DossierRecord<K>[],
    get(kind, id) {
      const record = find(kind, id);
      if (!record) throw new Error(`unknown ${kind}: ${id}`);
      return record;
    },
    referencing: <K extends RecordKind>(record: DossierRecord, kind: K) =>
      [...(backLinks.get(record) ?? [])]
        .filter((from) => from.kind === kind)
        .sort(compareRecords) as DossierRecord<K>[],
    word(list, word) {
      const entry = parts.vocabulary.fields[list][word];
      if (!entry) throw new Error(`unknown word in ${list}: ${word}`);
      return entry;
    },
    table(dataset, edition) {
      const table = parts.tables.get(dataset)?.get(edition);
      if (!table) throw new Error(`unknown edition of ${dataset}: ${edition}`);
      return table;
    },
  };
}

/** Everything that a record names: in its fields, its citations, links, components and cells. */
function referencesOf(record: DossierRecord, { root, tables }: Parts): { kind: RecordKind; id: string }[] {
  const inFields = mentions(kinds[record.kind].schema, record.document.value);
  const inProps = record.prose.components.flatMap(({ name, props }) =>
    name in components ? mentions(components[name as ComponentName], props) : [],
  );
  return [
    ...[...inFields, ...inProps].flatMap(({ references, value }) =>
      references ? [{ kind: references, id: value }] : [],
    ),
    ...record.prose.citations.flatMap(({ works }) => works.map(({ key }) => ({ kind: "source" as const, id: key }))),
    ...record.prose.links.flatMap(({ url }) => {
      const target = resolveContentLink(url, record.path, root);
      return target?.kind ? [{ kind: target.kind, id: target.id }] : [];
    }),
    ...(isKind(record, "dataset") ? referencesInCells(record, tables) : []),
  ];
}

/** The sources and actors that the cells of a dataset name. */
const referencesInCells = (
  { id, fields }: DossierRecord<"dataset">,
  tables: Parts["tables"],
): { kind: RecordKind; id: string }[] =>
  fields.fields.flatMap(({ name, type }) => {
    if (type !== "source" && type !== "actor") return [];
    const cells = [...(tables.get(id)?.values() ?? [])].flatMap(({ rows }) => rows.map((row) => row[name]));
    return [...new Set(cells)].flatMap((cell) => (typeof cell === "string" ? [{ kind: type, id: cell }] : []));
  });

/** Explainers by their order, events by time, claims as they stand in their source, all others by title. */
function compareRecords(a: DossierRecord, b: DossierRecord): number {
  const byTitle = a.title.localeCompare(b.title, "en");
  if (isKind(a, "explainer") && isKind(b, "explainer")) return a.fields.order - b.fields.order || byTitle;
  if (isKind(a, "event") && isKind(b, "event")) return compareEdtf(a.fields.when, b.fields.when) || byTitle;
  if (isKind(a, "claim") && isKind(b, "claim")) return comparePlaces(a, b) || byTitle;
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
  dossier
    .all("source")
    .filter(({ fields }) => fields.curated)
    .toSorted((a, b) => (a.fields.issued?.start ?? Number.MAX_VALUE) - (b.fields.issued?.start ?? Number.MAX_VALUE));

export const isKind = <K extends RecordKind>(record: DossierRecord, kind: K): record is DossierRecord<K> =>
  record.kind === kind;
