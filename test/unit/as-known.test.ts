import { describe, expect, test } from "vitest";
import { isKnown, isoOf, readDay, spellDay, withDay } from "../../src/client/as-known/day.ts";
import { say } from "../../src/client/as-known/say.ts";
import { countBy } from "../../src/client/as-known/tally.ts";

describe("readDay(search)", () => {
  test.each([
    ["?asof=2024-06-17", "2024-06-17", "17 June 2024"],
    // A month and a year are over.
    ["?kind=fact&asof=2024-02", "2024-02-29", "29 February 2024"],
    ["?asof=2024", "2024-12-31", "31 December 2024"],
    ["?asof=2024-06~", "2024-06-30", "30 June 2024"],
    ["?asof=-0043", "-000043-12-31", "31 December 44 BC"],
  ])("%s is the end of %s", (search, day, words) => {
    const read = readDay(search)!;
    expect([isoOf(read), spellDay(read)]).toEqual([day, words]);
  });

  test.each(["?asof=2024-13", "?asof=2023-02-29", "?asof=yesterday", "?asof=17.6.2024", "?asof=2024-06-01/2024-06-30"])(
    "%s is no day, and is remembered as it was given",
    (search) => {
      expect(readDay(search)).toEqual({ given: search.slice(6), end: NaN });
    },
  );

  test.each(["", "?kind=fact", "?asof="])("%j asks for none", (search) => {
    expect(readDay(search)).toBeUndefined();
  });
});

test("what is of the day itself was known, what is of the next was not, and what has no day never was", () => {
  const day = readDay("?asof=2024-06-17")!;
  expect(["-000043-03-31", "2024-06-17", "2024-06-18", "", undefined].map((known) => isKnown(known, day))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a day comes last in a query, once", () => {
  expect(withDay("?asof=2023&kind=fact", "2024-06")).toBe("?kind=fact&asof=2024-06");
  expect(withDay("?asof=2023&kind=fact", undefined)).toBe("?kind=fact");
  expect(withDay("?asof=2023", undefined)).toBe("");
});

test("a sentence takes its form from its count", () => {
  const sentence = { one: "{count} of {all} was", other: "{count} of {all} were" };
  expect([0, 1, 2].map((count) => say(sentence, { count, all: 9 }))).toEqual([
    "0 of 9 were",
    "1 of 9 was",
    "2 of 9 were",
  ]);
  expect(say("As of {day}", { day: "today" })).toBe("As of today");
});

test("items are counted by their words", () => {
  expect([...countBy(["fact", "forecast", "fact"], (word) => word)]).toEqual([
    ["fact", 2],
    ["forecast", 1],
  ]);
});
