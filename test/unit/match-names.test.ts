import { expect, test } from "vitest";
import { cardsOf, correct, indexNames, matchNames } from "../../src/model/match-names.ts";
import type { SearchName } from "../../src/model/search-name.ts";

const name = (title: string, kind: string, aliases?: string[]): SearchName => ({
  title,
  kind,
  address: title,
  aliases,
});
const names = indexNames([
  name("Łęgi", "Who is who", ["Lengi"]),
  name("Diyarbakır Lines", "Who is who", []),
  name("Ostrel Council", "Who is who", []),
  name("Tidewater Council", "Who is who", []),
  name("Slack water", "Term", ["stand of the tide"]),
  name("Are the ferries of Łęgi on time?", "Explainer"),
  name("A quay is built by the Ostrel council", "Event"),
  name("北渡口 opens", "Event"),
]);
const asked = (query: string) => matchNames(names, query).map(({ name, fit }) => `${fit}: ${name.title}`);

test.each([
  ["legi", ["whole: Łęgi", "words: Are the ferries of Łęgi on time?"]],
  // Another name of the same counts in the titles of all records.
  ["LENGI", ["whole: Łęgi", "words: Are the ferries of Łęgi on time?"]],
  ["diyarbakir", ["words: Diyarbakır Lines"]],
  ["ost council", ["within: Ostrel Council", "within: A quay is built by the Ostrel council"]],
  ["stand", ["words: Slack water"]],
  ["渡口", ["within: 北渡口 opens"]],
  // One wrong letter, where no name fits without.
  ["tidewatr", ["slip: Tidewater Council"]],
  ["ferires", ["slip: Are the ferries of Łęgi on time?"]],
  ["qqzzxxy", []],
  ["", []],
])("%s finds %j", (query, found) => {
  expect(asked(query)).toEqual(found);
});

test.each([
  ["lengi", ["Łęgi"]],
  ["council", ["Ostrel Council", "Tidewater Council"]],
  ["tidewatr", ["Tidewater Council"]],
  ["Are the ferries of Lengi on time", ["Are the ferries of Łęgi on time?"]],
  ["ferries", []],
  ["coun", []],
])("%s is the name of %j", (query, titles) => {
  expect(cardsOf(matchNames(names, query)).map(({ title }) => title)).toEqual(titles);
});

test.each([
  ["Tidewatr", "Tidewater"],
  ["built at Lgei", "built at Lgei"],
  ["ferires at Ostrel", "ferries at Ostrel"],
  ["ferri", undefined],
  ["qqzzxxy", undefined],
])("%s: did you mean %s?", (query, meant) => {
  expect(correct(names, query)).toBe(meant === query ? "built at Łęgi" : meant);
});
