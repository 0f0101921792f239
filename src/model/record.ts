import type { z } from "zod";
import type { RecordKind } from "../schema/fields.ts";
import type { Fields } from "../schema/kinds.ts";
import type { pageSchema } from "../schema/page.ts";
import type { Prose } from "./prose/parse.ts";
import type { YamlDocument } from "./yaml-document.ts";

/** A file of the dossier as it was read. */
export interface ReadFile {
  /** Path of the file as problems tell it, from the folder in which the command runs. */
  file: string;
  /** Absolute path of the file, from which its links are resolved. */
  path: string;
  /** The front matter or YAML as written, with places for error messages. */
  document: YamlDocument;
  /** The body below the front matter; without children where there is none. */
  prose: Prose;
}

/** A file that its schema has accepted. */
export interface DossierFile<F> extends ReadFile {
  fields: F;
}

/** A file that its schema has refused; what it names and its prose can be checked all the same. */
export interface Draft extends ReadFile {
  schema: z.ZodType;
}

/** A record: one file, whose name is its id and its permanent address. */
export interface DossierRecord<K extends RecordKind = RecordKind> extends DossierFile<Fields<K>> {
  kind: K;
  id: string;
  title: string;
  /** Path on the site, without base: `claims/two-routes-punctual-2023/`. */
  address: string;
}

export type Page = DossierFile<z.output<typeof pageSchema>>;
