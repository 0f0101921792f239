import type { CslName } from "../schema/source.ts";

/** What a work says of itself, in BibTeX's names of fields; those without a value are left out. */
export interface BibtexEntry {
  type?: "article" | "misc" | "techreport";
  /** Letters, digits and `-_`; unlike every other in the reader's library. */
  key: string;
  author: readonly CslName[];
  title: string;
  journal?: string | undefined;
  institution?: string | undefined;
  organization?: string | undefined;
  publisher?: string | undefined;
  year?: string | undefined;
  /** Counted from 1. */
  month?: number | undefined;
  /** EDTF, as BibLaTeX reads dates; BibTeX passes over them. */
  date?: string | undefined;
  urldate?: string | undefined;
  /** BCP 47 */
  language?: string | undefined;
  note?: string | undefined;
  /** Address with its scheme. */
  url?: string | undefined;
}

/**
 * A work as an entry of BibTeX, in UTF-8. Braces within braces keep capital
 * letters as they are, and a name whole that has a comma or an "and" in it.
 *
 * Format: https://www.bibtex.org/Format/
 */
export function toBibtex({ type = "misc", key, author, title, month, url, ...texts }: BibtexEntry): string {
  const text = (value: string | undefined) => value && `{${toTex(value)}}`;
  const fields = {
    author: author.length > 0 ? `{${author.map(toName).join(" and ")}}` : undefined,
    title: `{{${toTex(title)}}}`,
    journal: text(texts.journal),
    institution: text(texts.institution),
    organization: text(texts.organization),
    publisher: text(texts.publisher),
    year: text(texts.year),
    // A word of BibTeX's own, which each style spells in its language.
    month: month && MONTHS[month - 1],
    date: text(texts.date),
    urldate: text(texts.urldate),
    language: text(texts.language),
    note: text(texts.note),
    // Where a style knows no addresses, this is what it prints.
    howpublished: type === "misc" ? text(url) : undefined,
    url: url && `{${url.replace(/[\\{}\s]/g, encodeURIComponent)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `\t${name} = ${value},\n` : []));
  return `@${type}{${key},\n${lines.join("")}}`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A body's name is not divided, and so stands in braces; a person's is told by its comma. */
function toName(name: CslName): string {
  if ("literal" in name) return `{${toTex(name.literal)}}`;
  const part = (text: string) => (/,|\band\b/i.test(text) ? `{${toTex(text)}}` : toTex(text));
  return name.given ? `${part(name.family)}, ${part(name.given)}` : `{${toTex(name.family)}}`;
}

// By name where a backslash alone would not do: BibTeX counts the brace in \{ as well.
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "textbackslash",
  "{": "textbraceleft",
  "}": "textbraceright",
  "~": "textasciitilde",
  "^": "textasciicircum",
  "<": "textless",
  ">": "textgreater",
  "|": "textbar",
};

/** A text as TeX prints it: its signs mean nothing, and it has no line ends. */
const toTex = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .trim()
    .replace(/[&%$#_\\{}~^<>|]/g, (sign) => (COMMANDS[sign] ? `\\${COMMANDS[sign]}{}` : `\\${sign}`));
