import { expect, test } from "vitest";
import { cardsOf, correct, indexNames, matchNames } from "../../src/model/match-names.ts";
import type { SearchName } from "../../src/model/search-name.ts";

const name = (title: string, kind: string, aliases?: string[]): SearchName => ({
  title,
  kind,
  address: title,
  aliases,
});
const listed = [
  name("Łęgi", "Who is who", ["Lengi"]),
  name("Diyarbakır Lines", "Who is who", []),
  name("Ostrel Council", "Who is who", []),
  name("Tidewater Council", "Who is who", []),
  name("Slack water", "Term", ["stand of the tide"]),
  name("Are the ferries of Łęgi on time?", "Explainer"),
  name("A quay is built by the Ostrel council", "Event"),
  name("北渡口 opens", "Event"),
];
const names = indexNames({ names: listed, small: ["what", "did", "the", "about", "is", "who", "of", "say", "at"] });
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
  // Small words of a question count where a name has them, and are passed over where none has.
  ["Who is the Ostrel council?", ["whole: Ostrel Council", "words: A quay is built by the Ostrel council"]],
  // Then names with some of the words.
  [
    "What did the Ostrel council say of slack water?",
    [
      "some: Ostrel Council",
      "some: A quay is built by the Ostrel council",
      "some: Slack water",
      "some: Tidewater Council",
    ],
  ],
  ["the ferries", ["words: Are the ferries of Łęgi on time?"]],
  ["what is the", []],
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
  ["What is slack water?", ["Slack water"]],
  ["Ostrel at slack water", []],
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
