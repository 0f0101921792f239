import { isScalar, visit, type Document, type Scalar } from "yaml";
import { hiddenCharacters, hiddenHint } from "../schema/characters.ts";
import type { Found } from "../schema/problem.ts";

type Misreading = Found & {
  /** Index in the YAML. */
  offset: number;
};

/**
 * What YAML would make something else of than an editor sees: keys that are no
 * text, and characters that escapes make. Not readable is what has lists,
 * mappings or nothing for keys.
 */
export function misreadings(document: Document): { found: Misreading[]; readable: boolean } {
  const found: Misreading[] = [];
  let readable = true;
  const at = (node: unknown, problem: Found) => {
    const range = node && typeof node === "object" && "range" in node ? (node.range as number[] | null) : undefined;
    found.push({ offset: range?.[0] ?? 0, ...problem });
  };
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key)) {
        readable = false;
        at(key, { kind: "invalid", found: "key: not a word", hint: "write a word before the colon" });
        return;
      }
      const { value, source = "" } = key as Scalar<string | number | boolean | null>;
      if (value === null || value === "") {
        readable = false;
        const hint = source ? quoteHint(source, value) : "write a word before the colon";
        at(key, { kind: "invalid", found: `key: ${source || "nothing"}`, hint });
      } else if (value === "__proto__")
        at(key, {
          kind: "invalid",
          found: "key: __proto__",
          hint: "give it another name; programs read this one otherwise",
        });
      else if (typeof value !== "string" && String(value) !== source)
        at(key, { kind: "invalid", found: `key: ${source}`, hint: quoteHint(source, value) });
    },
    Scalar(_, node) {
      // A comment has a space behind its sign, as editors write it; `#1` was meant as text.
      if (node.type === "PLAIN" && node.comment && /^\S/.test(node.comment))
        at(node, {
          kind: "invalid",
          found: `YAML: text behind #, which is lost: #${node.comment.split("\n")[0]!.slice(0, 60)}`,
          hint: "put the whole text into quotation marks, or a space behind # where a comment is meant",
        });
      if (typeof node.value !== "string") return;
      for (const name of new Set(hiddenCharacters(node.value).map(({ name }) => name)))
        at(node, { kind: "invalid", found: `character: ${name}`, hint: hiddenHint });
    },
  });
  return { found, readable };
}

/** What to write where YAML has made something else of a word: `"1e3"`. */
export const quoteHint = (source: string, value: unknown): string =>
  `put it in quotation marks, "${source}", if that is what is meant; without them YAML reads ${readingOf(value)}`;

const readingOf = (value: unknown): string =>
  value === null ? "nothing" : typeof value === "boolean" ? (value ? "yes" : "no") : `the number ${value as number}`;
