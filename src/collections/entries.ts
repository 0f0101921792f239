import { resolve } from "node:path";
import { publishedCsv } from "../model/published-csv.ts";
import type { ReadDossier, ReadFile } from "../reader/reading.ts";
import type { RecordKind } from "../schema/fields.ts";

/** An entry of a collection, and the file that it was read from. */
export interface Entry {
  id: string;
  data: object;
  /** Undefined for what all pages need, which is shown as far as it can be read. */
  from?: Pick<ReadFile, "path" | "file">;
  body?: string;
  /** Whether the body is prose, to be compiled where a page shows it. */
  isProse?: boolean;
}

/** Takes the entries of a collection from what was read. */
export type EntriesOf = (dossier: ReadDossier) => readonly Entry[];

const toEntry = ({ id, fields, body, ...from }: ReadFile & { id: string; fields: object }): Entry => ({
  id,
  data: fields,
  from,
  body: body.trim(),
  isProse: body.trim() !== "",
});

export const recordsOf =
  (kind: RecordKind): EntriesOf =>
  (dossier) =>
    dossier.all(kind).map(toEntry);

export const pages: EntriesOf = ({ about }) => (about ? [toEntry(about)] : []);

export const settings: EntriesOf = ({ settings }) => [{ id: "dossier", data: settings.fields }];

export const vocabulary: EntriesOf = ({ vocabulary }) => [{ id: "vocabulary", data: vocabulary.fields }];

export const redirects: EntriesOf = ({ redirects }) => (redirects ? [toEntry({ id: "redirects", ...redirects })] : []);

/** One entry an edition, `<dataset>/<edition>`; its body is the file as it is published. */
export const editions: EntriesOf = (dossier) =>
  [...dossier.tables].flatMap(([dataset, tables]) =>
    [...tables].map(([edition, table]) => ({
      id: `${dataset}/${edition}`,
      data: { rows: table.rows, columns: table.columns },
      from: { file: table.file, path: resolve(table.file) },
      body: publishedCsv(table),
    })),
  );

/** One entry a picture, by its path within the folder of pictures. */
export const images: EntriesOf = ({ pictures }) => [...pictures].map(([id, data]) => ({ id, data }));

/** One entry a record, `<kind>/<id>`, with its file and what it refers to. */
export const references: EntriesOf = ({ records }) =>
  records.map(({ kind, id, file, path, names, cites, citations }) => ({
    id: `${kind}/${id}`,
    data: { file, names, cites, citations },
    from: { file, path },
  }));
