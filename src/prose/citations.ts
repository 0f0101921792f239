/** One source named in a citation. */
export interface CitedWork {
  /** Id of the source. */
  key: string;
  /** Where in the source: `para. 12`. */
  locator?: string;
}

/** A citation in running text, with its place in that text. */
export interface Citation {
  works: CitedWork[];
  /** Index of its opening bracket. */
  offset: number;
  /** Number of characters, brackets included. */
  length: number;
}

// Words before the first @ are no part of the format; they are matched so that
// the check can report them rather than leave the brackets in the text.
const BRACKET = /\[((?:[^\][@]*[\s-])?@[^\][]*)\]/g;

/**
 * Finds the citations of a text: `[@key]`, `[@key, para. 12; @other]`.
 *
 * Format: Pandoc's bracketed citation keys, https://pandoc.org/MANUAL.html#citation-syntax,
 * without prefixes and suffixes.
 */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(BRACKET)].map((match) => ({
    works: match[1]!.split(";").map(toWork),
    offset: match.index,
    length: match[0].length,
  }));
}

/** Words with an @ before them that stand in no brackets: `@key`; the @ of a mail address is none. */
export const bareKeysIn = (text: string): string[] =>
  [...withoutCitations(text).matchAll(/(?<![\w.@/+[-])@([a-z0-9]+(?:-[a-z0-9]+)*)/g)].map((match) => match[1]!);

/** The text as it is read: citations become marks. */
export const withoutCitations = (text: string): string => text.replace(BRACKET, "");

/** The text with as many blanks in the place of each citation as it has characters. */
export const withCitationsBlank = (text: string, blank: string): string =>
  text.replace(BRACKET, (citation) => blank.repeat(citation.length));

function toWork(part: string): CitedWork {
  const [key = "", ...locator] = part.trim().split(",");
  const place = locator.join(",").trim();
  return { key: key.trim().replace(/^@/, ""), ...(place && { locator: place }) };
}

/** Whether a work is written as the format wants it: nothing before its @, and one @ only. */
export const isWellFormed = ({ key, locator = "" }: CitedWork): boolean =>
  /^[^\s@]+$/.test(key) && !locator.includes("@");
