import type { z } from "zod";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import type { Prose } from "../prose/prose.ts";
import type { RecordKind } from "../schema/fields.ts";
import type { Problem } from "../schema/problem.ts";
import type { Redirects } from "../schema/redirects.ts";
import type { AddressList } from "./addresses.ts";
import type { ReadTable } from "./csv-table.ts";
import type { UncitedList } from "./uncited-list.ts";
import type { YamlDocument } from "./yaml-document.ts";

/** A file of the dossier as it was read. */
export interface ReadFile {
  /** Path of the file as problems tell it, from the folder in which the command runs. */
  file: string;
  /** Absolute path of the file, from which its links are resolved. */
  path: string;
  /** The whole file as it was read. */
  text: string;
  /** The front matter or YAML as written, with places for error messages. */
  document: YamlDocument;
  /** The body below the front matter. */
  prose: Prose;
  /** The body as it is compiled, with blanks in the place of the front matter. */
  body: string;
}

/** A file that its schema has accepted. */
export interface DossierFile<F> extends ReadFile {
  fields: F;
}

/** A file that its schema has refused; what it names and its prose can be checked all the same. */
export interface Draft extends ReadFile {
  schema: z.ZodType;
}

export type ReadRecord<K extends RecordKind = RecordKind> = DossierRecord<K> & ReadFile;

/** A dossier with the places in its files, for the check. */
export interface ReadDossier extends Dossier<ReadFile, ReadTable> {
  /** Folder of the dossier. */
  root: string;
  /** All that could be read, in the order of their files. */
  records: readonly ReadRecord[];
  addresses: AddressList;
  uncited: UncitedList;
  /** Where `redirects.yaml` lies or would lie. */
  redirectsFile: Pick<ReadFile, "file" | "path">;
  /** Undefined where there is none, or it cannot be used. */
  redirects?: DossierFile<Redirects> | undefined;
  /** Editions that could be read, as far as they could. */
  tables: ReadonlyMap<string, ReadonlyMap<string, ReadTable>>;
  drafts: readonly Draft[];
  /** File of each id, those of records that could not be read among them. */
  ids: ReadonlyMap<RecordKind, ReadonlyMap<string, string>>;
}

/** A dossier as far as it could be read, and all that was wrong with its files. */
export interface Reading {
  /** Undefined when the settings or the vocabulary cannot be used. */
  dossier?: ReadDossier;
  problems: Problem[];
}
