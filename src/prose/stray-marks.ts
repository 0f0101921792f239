import type { Found } from "../schema/problem.ts";

/** A mark that Markdown leaves in a text as it was typed, which no editor means. */
export interface StrayMark {
  pattern: RegExp;
  /** It counts at the start of a line, or of a paragraph, only. */
  at?: "line" | "paragraph";
  /** What is wrong with the marks that were found. */
  toFound: (mark: string) => Found;
}

const invalid =
  (what: string, hint: string) =>
  (mark: string): Found => ({ kind: "invalid", found: `${what}: ${short(mark)}`, hint });

const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
};

// The hint that ends most others: every sign can be had by itself.
const or = (sign: string) => `or \\${sign} for the sign itself`;

/** An address within the dossier; one of the web becomes a link by itself, or is reported. */
const PATH = /(?:\.{1,2}\/[^()[\]\s]+|[^()[\]\s]+\.mdx(?:#[^()[\]\s]*)?)/.source;

/** A link whose brackets are apart, of the wrong kind, or not closed: the text and the address are what they are. */
export const misspeltLink = (mark: string): Found => {
  const [, text, address] = /^[[(]([^()[\]]+)[\])]?\s*[[(]([^()[\]]+)/.exec(mark) ?? [];
  return invalid("link", `write ${text ? `[${short(text)}](${address})` : "[text](address)"}, ${or("[")}`)(mark);
};

/**
 * Of two that match at one place the first counts. Words in brackets, `[sic]` and
 * `[…]`, are what they seem: with a target they would be a link, and a target that
 * nothing uses is reported.
 */
export const strayMarks: readonly StrayMark[] = [
  {
    pattern: /\[\^[^\][]*\](?!\()/g,
    toFound: (mark) => ({
      kind: "unknown",
      found: `note: ${short(mark)}`,
      hint: `add the note on a line of its own, [^1]: …, without spaces in its name, ${or("[")}`,
    }),
  },
  { pattern: /\^\[[^\][]*\]?/g, toFound: invalid("note", "write [^1] here, and [^1]: … on a line of its own") },
  {
    pattern: /\[\[[^\][]+\]\]/g,
    toFound: invalid("link", `write [text](../events/<id>.mdx), ${or("[")}`),
  },
  { pattern: /\[!\p{L}+\]/gu, toFound: invalid("mark", "remove it, and say in words what kind of remark it is") },
  {
    pattern: /!?(?:\[[^\][\n]*)?\]\((?:[^()\n]|\([^()\n]*\))*\)?/g,
    toFound: (mark) => ({
      kind: "invalid",
      found: `${mark.startsWith("!") ? "image" : "link"}: ${short(mark)}`,
      hint: /\]\(\S.*\s/.test(mark)
        ? 'write %20 for each space in the address, and a title in quotation marks: [text](address "title")'
        : "write [text](address), with both brackets closed",
    }),
  },
  {
    pattern: new RegExp(
      `\\[[^\\][\\n\\0]+\\]\\s+\\(${PATH}\\)|\\([^()\\n\\0]+\\)\\[${PATH}\\]|\\[[^\\][()\\n\\0]+\\(${PATH}\\)(?![^\\][\\n]*\\])`,
      "g",
    ),
    toFound: misspeltLink,
  },
  {
    pattern: /(?<![\p{L}\p{N}.])\.{1,2}\/[^()[\]\s]+\.mdx\b/gu,
    toFound: (mark) => invalid("link", `write [text](${mark})`)(mark),
  },
  {
    pattern: /(?:\[[^\][\n]*)?\]\[[^\][\n]*\]?/g,
    toFound: (mark) => ({
      kind: "unknown",
      found: `target of a link: ${short(mark)}`,
      hint: "write [text](address), or add the target on a line of its own, [name]: address",
    }),
  },
  {
    at: "line",
    pattern: /\[[^\][\n]+\]:(?=\s)/g,
    toFound: invalid("target of a link", "put an empty line before it, and an address behind it"),
  },
  {
    at: "line",
    pattern: /#{2,}[^\n]*/g,
    toFound: invalid("heading", `write a space behind the signs, ## Heading, ${or("#")}`),
  },
  {
    at: "paragraph",
    pattern: /#\p{L}[^\n]*/gu,
    toFound: invalid("heading", `write ## and a space, ## Heading, ${or("#")}`),
  },
  {
    at: "line",
    pattern: /(?:[-+]\p{L}|\d{1,3}[.)]\p{L})[^\n]*/gu,
    toFound: invalid("list", "write a space behind the sign or number, - item, or 1. item"),
  },
  {
    at: "line",
    pattern: /(?:\||:?-+:?[ \t]*\|)[^\n]*/g,
    toFound: invalid(
      "table",
      `write a row of hyphens below the headings, | --- | --- |, one for each heading, ${or("|")}`,
    ),
  },
  { at: "line", pattern: /:::*[^\n]*/g, toFound: invalid("block", "remove the colons: prose has no such blocks") },
  {
    at: "line",
    pattern: /:[ \t]+[^\n]*/g,
    toFound: invalid("definition", "write a sentence, or a term in the glossary: prose has no lists of definitions"),
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):\p{L}[\w-]*\[[^\]]*\]?/gu,
    toFound: invalid("short form", "write a link to the term, [text](../glossary/<id>.mdx)"),
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}])/gu,
    toFound: invalid("short form", "write the sign itself, or words"),
  },
  {
    pattern: /\$\$|\$\p{L}\$|\$(?=\S)[^$\n]{0,80}[\\^_=][^$\n]{0,80}\$(?!\d)/gu,
    toFound: invalid("formula", `write it in words and signs, such as x², ${or("$")}`),
  },
  { pattern: /==[^\s=][^=\n]*==/g, toFound: invalid("mark", `write **text** to stress it, ${or("=")}`) },
  { pattern: /\^[^\s^[\]]+\^/g, toFound: invalid("mark", `write the raised sign itself, such as ², ${or("^")}`) },
  {
    pattern: /~~/g,
    toFound: invalid("deletion", `close it at both ends without a space inside, ~~text~~, ${or("~")}`),
  },
  { pattern: /`+/g, toFound: invalid("code", `close it with as many signs as it begins with, ${or("`")}`) },
  {
    pattern: /\*{2,}|(?<![\p{L}\p{N}_])_{2,}(?=\S)|(?<=[^\s_])_{2,}(?![\p{L}\p{N}_])/gu,
    toFound: (mark) => invalid("bold", `close it at both ends without a space inside, **text**, ${or(mark[0]!)}`)(mark),
  },
  {
    pattern:
      /(?<![*\d])\*(?![*\s])|(?<![*\s])\*(?![*\d])|(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_])/gu,
    toFound: (mark) => invalid("emphasis", `close it at both ends without a space inside, *text*, ${or(mark)}`)(mark),
  },
  {
    pattern: /&(?:#\w*|[a-z]{2}\w*);|&(?:nbsp|amp|lt|gt|quot|copy|mdash|ndash|hellip|shy|thinsp)\b/gi,
    toFound: invalid("sign", "write the sign itself, or its name as HTML has it, &name;"),
  },
  { pattern: /\\$/g, toFound: invalid("line break", "remove it: nothing follows in the paragraph") },
];
