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

/** The text with its literal brackets and signs made others, so that they are no part of a citation. */
function withoutLiteral(text: string, literal: readonly number[] = []): string {
  if (literal.length === 0) return text;
  const signs = text.split("");
  for (const index of literal) if ("[]@".includes(signs[index]!)) signs[index] = BLANK;
  return signs.join("");
}

/**
 * Finds the citations of a text: `[@key]`, `[@key, para. 12; @other]`.
 *
 * Format: Pandoc's bracketed citation keys, https://pandoc.org/MANUAL.html#citation-syntax,
 * without prefixes and suffixes.
 *
 * @param literal indexes of signs that stand for themselves, as behind a backslash
 */
export function citationsIn(text: string, literal?: readonly number[]): Citation[] {
  return [...withoutLiteral(text, literal).matchAll(BRACKET)].map(({ index, 0: { length } }) => ({
    works: text
      .slice(index + 1, index + length - 1)
      .split(";")
      .map(toWork),
    offset: index,
    length,
  }));
}

/** Words with an @ before them that stand in no brackets: `@key`; the @ of a mail address is none. */
export const bareKeysIn = (text: string, literal?: readonly number[]): string[] =>
  [
    ...withCitationsBlank(withoutLiteral(text, literal), "").matchAll(/(?<![\w.@/+[\0-])@([a-z0-9]+(?:-[a-z0-9]+)*)/g),
  ].map((match) => match[1]!);

/** Whether a citation begins that does not end, as far as one text tells. */
export const hasOpenCitation = (text: string, literal?: readonly number[]): boolean =>
  /[[;]\s*-?@/.test(withCitationsBlank(withoutLiteral(text, literal), ""));

/** The text as it is read: citations become marks. */
export function withoutCitations(text: string, literal?: readonly number[]): string {
  let at = 0;
  const parts = citationsIn(text, literal).map(({ offset, length }) => {
    const part = text.slice(at, offset);
    at = offset + length;
    return part;
  });
  return parts.join("") + text.slice(at);
}

/** Stands for what is no mark: neither a space nor a letter. */
export const BLANK = "\0";

/** Text as it was typed, with blanks in the place of signs that a backslash makes ordinary. */
export const withEscapesBlank = (written: string): string =>
  written.replace(/\\[!-/:-@[-`{-~]/g, (escape) => BLANK.repeat(escape.length));

/** The text with as many blanks in the place of each citation as it has characters. */
export const withCitationsBlank = (text: string, blank: string): string =>
  text.replace(BRACKET, (citation) => blank.repeat(citation.length));

function toWork(part: string): CitedWork {
  const whole = part.trim();
  const [key = "", ...locator] = whole.split(",");
  const place = locator.join(",").trim();
  // A comma that nothing follows is told with the key.
  return { key: (place ? key.trim() : whole).replace(/^@/, ""), ...(place && { locator: place }) };
}

/** Whether a work is written as the format wants it: nothing before its @, and one @ only. */
export const isWellFormed = ({ key, locator = "" }: CitedWork): boolean =>
  /^[^\s@]+$/.test(key) && !locator.includes("@");
