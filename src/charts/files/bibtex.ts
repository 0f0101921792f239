/** What a work says of itself, in BibTeX's names of fields; those without a value are left out. */
export interface BibtexEntry {
  /** Letters, digits and `-_`; unlike every other in the reader's library. */
  key: string;
  /** A body, whose name is not divided. */
  author: string;
  title: string;
  year?: string | undefined;
  note: string;
  /** Address with its scheme. */
  url: string;
}

/**
 * A web page as an entry of BibTeX, in UTF-8. Braces within braces keep capital
 * letters as they are, and a name whole that has a comma or an "and" in it.
 *
 * Format: https://www.bibtex.org/Format/
 */
export function toBibtex({ key, author, title, year, note, url }: BibtexEntry): string {
  const fields = {
    author: `{${toTex(author)}}`,
    title: `{${toTex(title)}}`,
    year,
    note: toTex(note),
    // Where a style knows no addresses, this is what it prints.
    howpublished: toTex(url),
    url: url.replace(/[\\{}\s]/g, encodeURIComponent),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `\t${name} = {${value}},\n` : []));
  return `@misc{${key},\n${lines.join("")}}`;
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
