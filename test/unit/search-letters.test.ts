import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, fromSearched, isUnspaced, toSearched } from "../../src/model/search-letters.ts";

/** A text as Pagefind compares it. */
const compared = (text: string) => toSearched(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

test.each([
  ["Łódź", "lodz"],
  ["Đurađ", "durad"],
  ["Hafþór Sigurðsson", "hafthor sigurdsson"],
  ["Ærø", "aero"],
  ["STRASSE", "strasse"],
  ["Straße", "strasse"],
  ["Diyarbakır", "diyarbakir"],
  ["İzmir", "izmir"],
  ["Əliyev", "eliyev"],
  ["oﬃce, ﬁrst", "office, first"],
  ["Œuvre", "oeuvre"],
  ["Ħamrun", "hamrun"],
  ["a\u0308 \u00e4", "a a"],
])("%s is found as %s", (text, plain) => {
  expect(compared(text)).toBe(plain);
  expect(compared(plain)).toBe(plain);
  expect(fromSearched(toSearched(text))).toBe(text);
});

test("every text comes back from the index as it went in", () => {
  const letters = Array.from("łđðøħŧıŋĸƒəßæœþﬀﬁﬂﬃﬄŁĐÐØßẞÆŒÞsteaodlfih <&");
  const text = fc.string({ unit: fc.constantFrom(...letters, "北", "渡", "か", "กำ") });
  fc.assert(
    fc.property(text, (text) => {
      expect(fromSearched(toSearched(text))).toBe(text);
      expect(compared(text)).toMatch(/^[a-z <&北渡かก-ํา]*$/);
    }),
  );
});

test("each letter of a script without spaces is a word of the index", () => {
  expect(compared("在北渡口的 quay").split(/\s+/)).toEqual(["在", "北", "渡", "口", "的", "quay"]);
  expect(compared("AB北CD").split(" ")).toEqual(["ab", "北", "cd"]);
  expect(["北渡口", "北 渡", "quay", ""].map(isUnspaced)).toEqual([true, false, false, false]);
});

test.each([
  ["Łódź", "lodz"],
  ["Diyarbakır", "diyarbakir"],
  ["“Straße”, 2 %", "strasse 2"],
  ["Core-basis", "core basis"],
])("%s is compared as %s", (text, plain) => {
  expect(fold(text)).toBe(plain);
});
