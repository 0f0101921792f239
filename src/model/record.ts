import type { z } from "zod";
import type { RecordKind } from "../schema/fields.ts";
import type { Fields } from "../schema/kinds.ts";
import type { pageSchema } from "../schema/page.ts";

/** A record of some kind, by its id. */
export interface RecordName {
  kind: RecordKind;
  id: string;
}

/** A source that prose cites, and where in it: `para. 12`. */
interface Cited {
  source: string;
  locator?: string | undefined;
}

/** What a file refers to. */
export interface References {
  /** Records that it names, in its fields, its prose or its cells. */
  names: readonly RecordName[];
  /** Ids of the sources that its prose cites, in the order of the text. */
  cites: readonly string[];
  /** What stands in each of the citations of its prose, in the order of the text. */
  citations: readonly (readonly Cited[])[];
}

/** A record: one file, whose name is its id and its permanent address. */
export interface DossierRecord<K extends RecordKind = RecordKind> extends References {
  kind: K;
  id: string;
  title: string;
  /** Path on the site, without base: `claims/two-routes-punctual-2023/`. */
  address: string;
  /** Path of its file as editors type it. */
  file: string;
  fields: Fields<K>;
}

/** A page that is no record: the one about the dossier. */
export interface Page {
  kind: "page";
  id: "about";
  fields: z.output<typeof pageSchema>;
}

/** A picture that prose may show. */
export interface Picture {
  /** Media type. */
  type: string;
  /** In px; undefined where the file is no picture that can be read. */
  size?: { width: number; height: number } | undefined;
  bytes: Uint8Array;
}
