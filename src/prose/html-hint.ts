import { components } from "../schema/prose.ts";

/** What to write in the place of HTML, by the names of its tags. */
const ways: [names: string, hint: string][] = [
  ["br", "end the line with a backslash, or begin a paragraph with an empty line"],
  ["hr", "write --- on a line of its own, with an empty line before and after"],
  ["p div span section article center font small", "remove the tags: an empty line makes a paragraph"],
  ["b strong", "write **text** for bold"],
  ["i em cite dfn var", "write *text* for emphasis"],
  ["s del strike", "write ~~text~~ for what is struck out"],
  ["code kbd samp tt pre", "write `text` for code"],
  ["a", "write [text](address) for a link"],
  ["img picture figure figcaption", 'write ![what it shows](../images/name.png "Photo: name") for a picture'],
  ["sup sub", "write the raised or lowered sign itself, such as ² or ₂; [^1] for a note"],
  ["h1 h2 h3 h4 h5 h6", "write ## and a space for a heading"],
  ["ul ol li", "write - or 1. and a space for each item of a list"],
  ["blockquote q", "write > and a space for a quotation"],
  ["table thead tbody tr th td", "write a table with | between its cells and a row of hyphens below its headings"],
  ["script style iframe object embed form input button svg video audio link meta", "remove it: content holds no code"],
];

const hints = new Map(ways.flatMap(([names, hint]) => names.split(" ").map((name) => [name, hint])));

/** What to write in the place of an HTML tag; without a name, of any. */
export const htmlHint = (name = ""): string =>
  hints.get(name.toLowerCase()) ?? `write Markdown, or one of the components: ${Object.keys(components).join(", ")}`;

/** Whether a tag is one of HTML, not a component. */
export const isHtml = (name: string): boolean => /^(?:[a-z]|$)/.test(name) || hints.has(name.toLowerCase());
