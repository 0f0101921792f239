import { expect, test } from "vitest";
import { idHint, isId } from "../../src/schema/id.ts";

test.each(["a", "1", "nato-2024-06", "2024", "constructor", "to-string", "a".repeat(100)])("%s is an id", (text) => {
  expect(isId(text)).toBe(true);
});

const rule = "write lower-case letters, digits and hyphens";

test.each([
  ["A", `${rule}: a`],
  ["a b", `${rule}: a-b`],
  ["..", rule],
  ["../x", `${rule}: x`],
  ['a"b', `${rule}: a-b`],
  ["a/b", `${rule}: a-b`],
  ["a\\b", `${rule}: a-b`],
  ["a\0b", `${rule}: a-b`],
  ["r3,north", `${rule}: r3-north`],
  ["Korea, Republic of", `${rule}: korea-republic-of`],
  ["Côte d’Ivoire", `${rule}: cote-divoire`],
  ["__proto__", `${rule}: proto`],
  ["toString", `${rule}: tostring`],
  ["-a", `${rule}: a`],
  ["a--b", `${rule}: a-b`],
  ["gаzette", `${rule}: g-zette`],
  ["a\u200Bb", `${rule}: a-b`],
  ["%2e%2e", `${rule}: 2e-2e`],
  ["", rule],
  ["дом", rule],
  ["a\n", `${rule}: a`],
  ["a".repeat(101), "write at most 100 letters: ids are names of files"],
])("%j is none", (text, hint) => {
  expect(isId(text)).toBe(false);
  expect(idHint(text)).toBe(hint);
});
