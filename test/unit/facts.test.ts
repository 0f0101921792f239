import { describe, expect, test } from "vitest";
import { factFinder } from "../../src/prose/facts.ts";

const factsIn = factFinder({ names: ["Tidewater Council", "Ann", "Jo (Joe) Quill"] });

describe("what has to come from somewhere is found by its form", () => {
  test.each([
    // Figures: with a unit, with decimals, or of more than one digit.
    ["The ferries carry 12 boats.", "figure"],
    ["They were late in 4 % of the crossings.", "figure"],
    ["They were late in 4 per cent of the crossings.", "figure"],
    ["A ticket costs € 3.", "figure"],
    ["They carried 3 million.", "figure"],
    ["It took 1.5 hours.", "figure"],
    ["It took 1,5 hours.", "figure"],
    ["It carried 1 200 people.", "figure"],
    ["Of 1987 % nobody speaks.", "figure"],
    ["A ticket costs 3 €, or 3€.", "figure"],
    ["It rose by 3 percentage points.", "figure"],
    ["They carried ٥٠ people, and ３ ％ of the mail.", "figure"],
    // Trivial ones, and those of names.
    ["The ferries carry 4 boats.", ""],
    ["The ferries carry four boats.", ""],
    ["By Article 51 it may, by the G20 and the F-16 too.", ""],
    ["They call at Berth 12.", ""],
    ["It has 12-hour days.", ""],
    ["x12 and 12th are no figures.", ""],
    // A name begins no sentence.
    ["Some 20 boats came. About 20 left.", "figure"],
    // Dates.
    ["In 1987 they founded a council.", "date"],
    ["On 7 June they met.", "date"],
    ["On June 7 they met.", "date"],
    ["In June 2024 they met.", "date"],
    ["In Jun 2024 and on 7 Sept they met.", "date"],
    ["On the 7th of June they met.", "date"],
    ["On 7th June they met.", "date"],
    ["On June 7th they met.", "date"],
    ["It was so in the 1990s, and in the 2010’s.", "date"],
    ["They have the A1990s.", ""],
    ["It was 10\u00a0Downing Street, in May and in June.", "figure"],
    ["The room 3024 is empty.", "figure"],
    // Quotations of two words or more.
    ['They called it "old ropes".', "quotation"],
    ["They called it “old ropes”.", "quotation"],
    ["They called it „old ropes“ and «ropes of old».", "quotation"],
    ["They called it ‘old ropes’ or 'old ropes'.", "quotation"],
    ["They called it »old ropes« or ›old ropes‹.", "quotation"],
    ["They called it « old ropes » or ”old ropes”.", "quotation"],
    ["They called it ‚old ropes‘, or „old ropes”.", "quotation"],
    ["They called it 「古い 綱」.", "quotation"],
    ['They called it "ropes", and an inch is 1".', ""],
    ["The boats' crews and the harbours' masters, rock 'n' roll, 'tis so and 'twas.", ""],
    ["The boats’ crews and the harbours’ masters; it’s so, and ‘ropes’ it is.", ""],
    // Names of those who can speak, with a word of saying in the same sentence.
    ["Tidewater Council says so.", "speaker"],
    ["As Ann told us, so it is.", "speaker"],
    ["Jo (Joe) Quill denied it.", "speaker"],
    ["Anna says so, and somebody told Tidewater Councils.", ""],
    ["Ann is there. Somebody says so.", ""],
    ["Ann is saying nothing.", ""],
    // All that is there, in one order.
    ['On 7 June 2024 Ann said that "all ropes" of 12 were old.', "figure, date, quotation, speaker"],
  ])("%s %s", (text, facts) => {
    expect(factsIn(text).join(", ")).toBe(facts);
  });
});

test("months are those of the dossier's language", () => {
  const german = factFinder({ language: "de" });
  expect(german("Am 7. März trafen sie sich.")).toEqual(["date"]);
  expect(factsIn("Am 7. März trafen sie sich.")).toEqual([]);
});

test("a text of many marks and numbers takes no longer than its length", () => {
  const before = process.cpuUsage();
  factsIn("“ ".repeat(100_000) + "1 ".repeat(100_000) + "Ann ".repeat(100_000));
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});
