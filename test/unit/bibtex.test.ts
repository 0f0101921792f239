import core from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toBibtex } from "../../src/exports/bibtex.ts";

const write = (text: string, year?: string) =>
  toBibtex({
    key: "a-b_2024",
    author: [{ literal: text }],
    title: text,
    year,
    note: text,
    url: "https://e.example/a_b/%20~c/",
  });

/** What a program that manages references makes of it. */
const read = (bibtex: string) => new core.Cite(bibtex).data;

test("an entry names its key, author, title, year, note and address", () => {
  expect(write("Ferries", "2024")).toBe(
    [
      "@misc{a-b_2024,",
      "\tauthor = {{Ferries}},",
      "\ttitle = {{Ferries}},",
      "\tyear = {2024},",
      "\tnote = {Ferries},",
      "\thowpublished = {https://e.example/a\\_b/\\%20\\textasciitilde{}c/},",
      "\turl = {https://e.example/a_b/%20~c/},",
      "}",
    ].join("\n"),
  );
  expect(write("Ferries")).not.toContain("year");
});

test.each([
  "50 % & # $ _ ~ ^ | < > \\ of it",
  "Smith, John and Sons",
  "Ministry of Peace and War",
  "one } brace",
  "one { brace",
  "{two} and }{ two",
  "\\input{/etc/passwd}",
  "a},\n}\n@misc{b, title = {c",
  "<i>not italic</i>",
  "Müller, Łódź, Ðorđe, ıstanbul, ß, æ, þ, ő",
  "中文 עברית ελληνικά",
])("%s is one entry, and the same text to who reads it", (text) => {
  const plain = text.replaceAll("\n", " ");
  const entries = read(write(text, "2024"));
  expect(entries).toHaveLength(1);
  const [{ title, note, author, URL, "citation-key": key }] = entries as [(typeof entries)[number]];
  expect({ title, note, key, URL }).toEqual({
    title: plain,
    note: plain,
    key: "a-b_2024",
    URL: "https://e.example/a_b/%20~c/",
  });
  expect(author.map(({ literal, family }) => literal ?? family)).toEqual([plain]);
});

test("whatever the text, an entry has as many opening braces as closing ones, a line a field, and no command but its own", () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('{}\\%&#$_~^|<>\n\r\t@,="a '), "\u2028", "and ") });
  fc.assert(
    fc.property(text, (text) => {
      const bibtex = write(`x${text}`, "2024");
      let depth = 0;
      for (const sign of bibtex) {
        depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(bibtex.split(/[\n\r\u2028]/)).toHaveLength(8);
      expect(bibtex.replace(/\\(?:[%&#$_]|text[a-z]+\{\})/g, "").replace(/url = .*/, "")).not.toMatch(/[\\%&#$~^|<>]/);
    }),
  );
});
