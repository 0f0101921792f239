import { expect, test } from "vitest";
import { idsThatLookAlike, textsThatLookAlike } from "../../src/schema/look-alikes.ts";

test.each([
  ["go-2024", "g0-2024"],
  ["bell", "be11"],
  ["mill", "m1ll"],
  ["modern", "modem"],
  ["savvy", "sawy"],
])("the ids %s and %s look alike", (one, other) => {
  expect(idsThatLookAlike([one, other])).toEqual([[other, one]]);
});

test.each([
  ["mali", "mall"],
  ["2010", "2011"],
  ["nato-2024-06", "nato-2024-07"],
  ["a-b", "ab"],
  ["r1", "r2"],
])("the ids %s and %s do not", (one, other) => {
  expect(idsThatLookAlike([one, other])).toEqual([]);
});

test.each([
  ["Ostrel", "Оstrel"],
  ["AB", "ΑΒ"],
  ["Réunion", "Réunion".normalize("NFD")],
])("the texts %j and %j look alike", (one, other) => {
  expect(textsThatLookAlike([one, one, other])).toEqual([[other, one]]);
});

test.each([
  ["Ostrel", "Нether"],
  ["O1", "01"],
  ["PRI", "PRL"],
  ["ё", "е"],
])("the texts %j and %j do not", (one, other) => {
  expect(textsThatLookAlike([one, other])).toEqual([]);
});
