import { expect, test } from "vitest";
import { hiddenCharacters, spellHidden } from "../../src/schema/characters.ts";
import { formatProblem } from "../../src/schema/problem.ts";

test.each([
  ["\0", "U+0000, NUL"],
  ["\u0001", "U+0001, a control character"],
  ["\u001B", "U+001B, escape"],
  ["\u007F", "U+007F, delete"],
  ["\u0085", "U+0085, next line"],
  ["\u009F", "U+009F, a control character"],
  ["\u200B", "U+200B, zero width space"],
  ["\u200D", "U+200D, zero width joiner"],
  ["\u2028", "U+2028, line separator"],
  ["\u202A", "U+202A, left-to-right embedding"],
  ["\u202E", "U+202E, right-to-left override"],
  ["\u2066", "U+2066, left-to-right isolate"],
  ["\u2069", "U+2069, pop directional isolate"],
  ["\u2060", "U+2060, word joiner"],
  ["\u2063", "U+2063, an invisible character"],
  ["\u3164", "U+3164, an invisible character"],
  ["\uFEFF", "U+FEFF, byte order mark"],
  ["\uFFFD", "U+FFFD, the mark of a character that was lost"],
  ["\uFFFE", "U+FFFE, no character"],
  ["\uFDD0", "U+FDD0, no character"],
  ["\uD800", "U+D800, no character"],
  ["\u{E0041}", "U+E0041, a tag"],
  ["\u{10FFFF}", "U+10FFFF, no character"],
])("%j is found between letters", (character, name) => {
  expect(hiddenCharacters(`a${character}b`)).toEqual([{ index: 1, name }]);
});

test.each([
  ["tab and line ends", "a\tb\r\nc\n"],
  ["joiners of Persian and Hindi", "می‌خواهم क्‍ष"],
  ["emoji that are joined", "👩‍💻 🏳️‍🌈 👨🏽‍🚀"],
  ["the flag of Wales", "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}"],
  ["spaces for line ends in Thai and Khmer", "ไทย\u200Bไทย ខ្មែរ\u200Bខ្មែរ"],
  ["variants of Han characters", "葛\u{E0100}"],
  ["marks of direction", "\u200Eabc\u200F \u061C"],
  ["soft hyphens", "Donau\u00ADdampf"],
  ["what is visible", `a b .. a"b <script> r3,north & 'x' Ærø дом שלום العربية 漢字 ½ — …`],
])("%s stand as they are", (_, text) => {
  expect(hiddenCharacters(text)).toEqual([]);
});

test("a problem spells out what a terminal would take for a command", () => {
  expect(spellHidden("a\u001B[2Jb")).toBe("a<U+001B>[2Jb");
  const problem = { line: 1, column: 1, kind: "invalid", found: "id: \u202Ex", hint: "rename\n  it" } as const;
  expect(formatProblem({ file: "\u001Bx.mdx", ...problem })).toBe(
    "<U+001B>x.mdx:1:1  invalid id: <U+202E>x\n  rename\n  it",
  );
});
