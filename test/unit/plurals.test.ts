import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { formOf, t, type Plural, type WordKey } from "../../src/i18n/t.ts";

const counting = (Object.keys(en) as WordKey[]).filter((key) => formOf(en[key], undefined).includes("{count}"));

test("a count is printed with the form of its word", () => {
  expect([0, 1, 2, 101].map((count) => t("actor.moreClaims", { count }))).toEqual([
    "0 more claims",
    "1 more claim",
    "2 more claims",
    "101 more claims",
  ]);
});

test("a word without a count has the form for many", () => {
  const word: Plural = { one: "{count} claim", other: "{count} claims" };
  expect([formOf(word, undefined), formOf(word, "1"), formOf("claims", 1)]).toEqual([word.other, word.other, "claims"]);
});

describe("no word that counts speaks of one as of many", () => {
  const asMany = /(?:^|\s)1 (?:\w+ )?(?:(?!differs)\w+s|are|differ)\b/;

  test.each(counting)("%s", (key) => {
    expect(t(key, { count: 1 })).not.toMatch(asMany);
  });

  test("there are such words, and the rule finds what it looks for", () => {
    expect(counting.length).toBeGreaterThan(8);
    for (const wrong of ["1 claims", "All 1 like statements", "Only 1 differ"]) expect(wrong).toMatch(asMany);
  });
});

test("a count stands before its own noun by no other name", () => {
  // `{shown} of {all}` names none; what changes with a number is called a count.
  const others = Object.entries(en).flatMap(([key, word]) =>
    [...formOf(word, undefined).matchAll(/\{(\w+)\} (\w+s)\b/g)]
      .filter(([, name]) => ["all", "count", "minutes", "number", "shared", "shown", "total"].includes(name!))
      .filter(([, name]) => name !== "count")
      .map(([text]) => `${key}: ${text}`),
  );
  expect(others).toEqual([]);
});
