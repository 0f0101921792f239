/** A Markdown file in its two parts. */
export interface MarkdownParts {
  yaml: string;
  /** The line of the file on which the YAML starts, 1-based. */
  firstLine: number;
  /** The text with blanks in the place of the front matter, so that places in it are those of the file. */
  body: string;
}

/** Splits the front matter off a Markdown file; undefined where it has none. */
export function splitFrontMatter(text: string): MarkdownParts | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const [front, yaml] = match;
  return { yaml: yaml!, firstLine: 2, body: front.replace(/[^\r\n]/g, " ") + text.slice(front.length) };
}
