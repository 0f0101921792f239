import type { Place } from "../schema/place.ts";
import type { Citation, CitedWork } from "./citations.ts";
import type { Passage } from "./passages.ts";

/** A heading of the prose, with the anchor under which it can be linked. */
export interface Heading {
  depth: number;
  text: string;
  id: string;
}

/** A component used in prose; its props are literal strings. */
interface ComponentUse {
  name: string;
  props: Readonly<Record<string, string>>;
}

/** A cited source with the places that cite it. */
export interface Reference {
  number: number;
  key: string;
  /** Anchor of each place in the text, with the locator given there. */
  mentions: { anchor: string; locator?: string }[];
}

/** What the body of a record refers to, and where in its file. */
export interface Prose {
  headings: Heading[];
  citations: (Omit<Citation, "works"> & { place: Place; works: (CitedWork & { place: Place })[] })[];
  /** Words with an @ before them outside of citations. */
  bareKeys: { key: string; place: Place }[];
  links: { url: string; place: Place }[];
  images: { url: string; alt: string; credit: string; place: Place }[];
  components: (ComponentUse & { place: Place; propPlaces: Readonly<Record<string, Place>> })[];
  /** Its paragraphs, items of lists and rows of tables, in the order of the text. */
  passages: Passage[];
  /** Number of words that are read, citations left out. */
  words: number;
  /** False when the body could not be read: nothing can be concluded from what is missing. */
  complete: boolean;
}

/** The body of a record that has none. */
export const emptyProse = (): Prose => ({
  headings: [],
  citations: [],
  bareKeys: [],
  links: [],
  images: [],
  components: [],
  passages: [],
  words: 0,
  complete: true,
});

/** What a page is told of a body that is rendered on it: `remarkPluginFrontmatter`, in Astro's words. */
export interface RenderedProse {
  headings: Heading[];
  words: number;
  references: Reference[];
  /** Ids of the terms that it links to, in the order of the text. */
  terms: string[];
  /** Ids of the charts that stand in it. */
  charts: string[];
  /** The editions from which its sentences take figures. */
  editions: { dataset: string; edition: string }[];
}
