import type { RecordKind } from "../schema/fields.ts";
import type { Place } from "../schema/place.ts";

/** Stands in the text of a passage for a citation, and for a figure that is read from a dataset. No file may hold either sign. */
export const CITED = "\u0002";
export const FIGURE = "\u0003";

/** What a reader takes in at once: a paragraph, an item of a list without those below it, a row of a table. */
export interface Passage {
  place: Place;
  /** As it is read, with a sign for each citation and each figure from a dataset. */
  text: string;
  /** The sources of each citation, or of each mark of a note, in the order of the signs for them. */
  cited: readonly (readonly string[])[];
  /** Records that it links to. */
  links: readonly { kind: RecordKind; id: string }[];
  /** What says for a list, a table or a block quotation as a whole where it is from, and for an item what is below it. */
  around: readonly Passage[];
  /** It stands in a block quotation. */
  isQuoted: boolean;
  /** A chart or a claim stands directly before or after it. */
  besideFigure: boolean;
  /** Where a part of its text stands in the file. */
  placeOf(offset: number, part: string): Place;
}
