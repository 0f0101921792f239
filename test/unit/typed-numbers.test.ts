import { describe, expect, test } from "vitest";
import { checkTypedNumbers } from "../../src/checks/typed-numbers.ts";
import { numbersWith, toNumber } from "../../src/checks/typed-numbers/typed.ts";
import { openFixture } from "../support/dossier.ts";
import { parseBody } from "../support/prose.ts";

const dossier = openFixture();
const term = dossier.all("term")[0]!;

/** What the check tells of a body, by the found figure. */
const foundIn = (body: string): string[] =>
  checkTypedNumbers({
    ...dossier,
    records: [{ ...term, fields: { ...term.fields, sources: [] }, prose: parseBody(body).prose }],
  }).map(({ line, column, found }) => `${line}:${column} ${found}`);

const [EARLIER, LATER] = ["[@tidewater-council-2023-03]", "[@tidewater-council-2024-03, p. 2]"];

describe("a value that is typed is that of an edition which is cited", () => {
  test.each<[body: string, found?: string]>([
    // In 2023, r2 was on time in 95 % by the later edition, and in 93.5 % by the earlier one.
    [`Route r2 was on time in 95 % in 2023 ${LATER}.`],
    [`Route r2 was on time in 95.0 % in 2023 ${LATER}.`],
    [`Route r2 was on time in 95.1 % in 2023 ${LATER}.`, "5:25 figure: 95.1 % for r2, 2023"],
    [`Route r2 was on time in 95.1% of crossings in 2023 ${LATER}.`, "5:25 figure: 95.1% for r2, 2023"],
    [`Route r2 was on time in 95.1 per cent of crossings in 2023 ${LATER}.`, "5:25 figure: 95.1 per cent for r2, 2023"],
    [`Route r2 was on time in 95,1\u202f% in 2023 ${LATER}.`, "5:25 figure: 95,1\u202f% for r2, 2023"],
    [`Route r2 was on time in 93.5 % in 2023 ${LATER}.`, "5:25 figure: 93.5 % for r2, 2023"],
    [`Route r2 was on time in 93.5 % in 2023 ${EARLIER}.`],
    [`Route r2 was on time in 93.5 % in 2023 [@tidewater-council-2023-03; @tidewater-council-2024-03].`],
    // As the producer prints it, and as it would be printed to fewer decimals.
    [`Route r1 was on time in 88 % in 2022 ${LATER}.`],
    [`Route r1 was on time in 89.95 % in 2023 ${LATER}.`],
    [`Route r1 was on time in 87 % in 2022 ${EARLIER}.`],
    // Another field of the same unit has it.
    [`On r2 passengers were 8 % more in 2023 ${LATER}.`],
    [`On r1 they were -12.5 % in 2020, and on −40 % elsewhere ${LATER}.`],
    // By its label, and with the time before it.
    [
      `In 2023 the Ostrel night boat was on time in 4.2 % of crossings ${LATER}.`,
      "5:46 figure: 4.2 % for Ostrel night boat, 2023",
    ],
    [`*Route* r2, in 2023, was on time in 96.5 % ${LATER}.`, "5:37 figure: 96.5 % for r2, 2023"],
    [`Route r2: 95.1 % (2023) ${LATER}.`, "5:11 figure: 95.1 % for r2, 2023"],
    [`Route r2: 95 % (2023), 93.1 % (2022) ${LATER}.`],
    [`Route r2: 95.1 % (of 2023 trips) ${LATER}.`],
    // From its place in a paragraph of several lines, and with the citation behind the next sentence.
    [`One.\nRoute r2 was on time in 95.1 % in 2023. So it was ${LATER}.`, "6:25 figure: 95.1 % for r2, 2023"],
    [`Route r2 rose from 75.5 % in 2019 to 95 % in 2023 ${LATER}.`, "5:20 figure: 75.5 % for r2, 2019"],
    // Nothing is cited that could be contradicted.
    ["Route r2 was on time in 95.1 % in 2023."],
    [`So it was ${LATER}. Route r2 was on time in 95.1 % in 2023.`],
    ["Route r2 was on time in 95.1 % in 2023 [@harbour-gazette-2023-06]."],
    // It may be from another source, unless the producer or the edition is named.
    ["Route r2 was on time in 95.1 % in 2023 [@harbour-gazette-2023-06; @tidewater-council-2024-03]."],
    [
      "By the Tidewater Council r2 was on time in 95.1 % in 2023 [@harbour-gazette-2023-06; @tidewater-council-2024-03].",
      "5:44 figure: 95.1 % for r2, 2023",
    ],
    [
      "By the edition of 2024 r2 was on time in 95.1 % in 2023 [@harbour-gazette-2023-06; @tidewater-council-2024-03].",
      "5:42 figure: 95.1 % for r2, 2023",
    ],
    // No row is named, or more than one.
    [`A route was on time in 95.1 % in 2023 ${LATER}.`],
    [`Routes r1 and r2 were on time in 95.1 % in 2023 ${LATER}.`],
    [`Route r22 was on time in 95.1 % in 2023 ${LATER}.`],
    [`Route r2 was on time in 95.1 % ${LATER}.`],
    [`In 2021 and for 2023 r2 was on time in 95.1 % ${LATER}.`],
    [`In the 2023 timetable r2 was on time in 95.1 % ${LATER}.`],
    [`In June 2023 r2 was on time in 95.1 % ${LATER}.`],
    [`In 2023-2024 r2 was on time in 95.1 % ${LATER}.`],
    [`In 2018 r2 was on time in 95.1 % ${LATER}.`],
    [`Route r3 was on time in 95.1 % in 2021 ${LATER}.`],
    [`Route r2 was on time in 95.1 crossings in 2023 ${LATER}.`],
    // It is right for another time, to which the sentence may have come back.
    [`In 2023 one learnt that r2 was on time in 92.3 % ${LATER}.`],
    [`Route r2 was on time in 92.3 % in 2023 ${LATER}.`, "5:25 figure: 92.3 % for r2, 2023"],
    // It is no figure of a row.
    [`Route r2 was on time in about 95.1 % in 2023 ${LATER}.`],
    [`Route r2 was on time in more than 91.5 % in 2023 ${LATER}.`],
    [`Route r2 improved by 2.5 % in 2023 ${LATER}.`],
    [`Route r2 reached the 90 % of the council in 2023 ${LATER}.`],
    [`Route r2 met a 91.5 % goal in 2023 ${LATER}.`],
    [`Route r2 got 91.5 % of the money in 2023 ${LATER}.`],
    [`Route r2 was on time in 91.5 to 92.5 % in 2023 ${LATER}.`],
    [`Route r2 was on time in 91-92.5 % in 2023 ${LATER}.`],
    [`Route r2 would be on time in 91.5 % in 2023 ${LATER}.`],
    [`Punctuality of r2 rose 2.5 % in 2023 ${LATER}.`],
    [`The others and r2 were on time in 91.5 % in 2023 ${LATER}.`],
    [`Route r2 or some other was on time in 91.5 % in 2023 ${LATER}.`],
    [`On average it was 91.5 % in 2023, and the best was r2 ${LATER}.`],
    [`The best was r2; the worst was on time in 1.5 % in 2023 ${LATER}.`],
    [`The worst was on time in 1.5 % in 2023; the best was r2 ${LATER}.`],
    [`Somebody said "r2 is at 95.1 % in 2023" ${LATER}.`],
    [`Somebody said “r2 is at 95.1 % in 2023” ${LATER}.`],
    [`Route r2 was on time in <Value dataset="crossings" edition="2024" where="x=1" field="f" /> in 2023 ${LATER}.`],
  ])("%s", (body, found) => {
    expect(foundIn(body)).toEqual(found ? [found] : []);
  });
});

describe("a count that is typed is that of an edition which is cited", () => {
  test.each<[body: string, found?: string]>([
    // In 2023, two routes of four are at 90 % by the later edition, and one of three by the earlier one.
    [`In 2023 there were 2 routes at 90 % ${LATER}.`],
    [`Two of four routes were at 90 % or more in 2023 ${LATER}.`],
    [`The 3 routes at 90 % in 2023 are well known ${LATER}.`, "5:5 count: 3 at 90 or more, 2023"],
    [`Three routes reached 90 per cent in 2023 ${LATER}.`, "5:1 count: Three at 90 or more, 2023"],
    [`It has one of three routes at 90 % in 2023 ${LATER}.`, "5:8 count: one at 90 or more, 2023"],
    [`It has one of three routes at 90 % in 2023 ${EARLIER}.`],
    [`It has 3 routes at 80 % or more in 2023, r1 among them ${LATER}.`, "5:8 count: 3 at 80 or more, 2023"],
    [`It has 2 routes at 80 % or more in 2023 ${LATER}.`],
    // Another number than the threshold may be that of one row, or exactly that.
    [`It has 3 routes at 80 % in 2023 ${LATER}.`],
    // It is the count of another year, of which the sentence may speak.
    [`In 2023 one learnt of 1 of three routes at 90 % ${LATER}.`],
    [`About 3 routes were at 90 % in 2023 ${LATER}.`],
    [`It has 2 to 3 routes at 90 % in 2023 ${LATER}.`],
    [`Another 3 routes were at 90 % in 2023 ${LATER}.`],
    [`Three routes fell below 90 % in 2023 ${LATER}.`],
    [`Three routes said that they were at 90 % in 2023 ${LATER}.`],
    [`Besides r1, 3 routes were at 90 % in 2023 ${LATER}.`],
    [`Many routes were at 90 % in 2023 ${LATER}.`],
    [`Three boats were at 90 % in 2023 ${LATER}.`],
    [`Three routes were at 90 % ${LATER}.`],
    ["Three routes were at 90 % in 2023 [@harbour-gazette-2023-06]."],
  ])("%s", (body, found) => {
    expect(foundIn(body)).toEqual(found ? [found] : []);
  });
});

test.each([
  ["2.14", { value: 2.14, decimals: 2 }],
  ["2,14", { value: 2.14, decimals: 2 }],
  ["2", { value: 2, decimals: 0 }],
  ["-2.50", { value: -2.5, decimals: 2 }],
  ["−2,5", { value: -2.5, decimals: 1 }],
  ["1,234", { value: 1234, decimals: 0 }],
  ["1.234", { value: 1.234, decimals: 3 }],
  ["1,234.5", { value: 1234.5, decimals: 1 }],
  ["1.234,5", { value: 1234.5, decimals: 1 }],
  ["1\u202f234,56", { value: 1234.56, decimals: 2 }],
  ["1 234 567", { value: 1_234_567, decimals: 0 }],
  ["1'234.5", { value: 1234.5, decimals: 1 }],
])("%s is read as people mean it", (typed, number) => {
  expect(toNumber(typed)).toEqual(number);
});

test("of one comma before three digits the language decides", () => {
  expect(toNumber("1,234", "de")).toEqual({ value: 1.234, decimals: 3 });
  expect(toNumber("1.234", "de")).toEqual({ value: 1234, decimals: 0 });
});

test.each([
  ["%", "at 2.14 %, 3% and 4 percent; not 5 points, 6 %o, 7-8 % or x9 %", ["2.14 %", "3%", "4 percent"]],
  [
    "billion US$",
    "997 billion dollars, $1,005.5 billion, US$ 3 billion and 4 billion US dollars; not 5 million dollars",
    ["997 billion dollars", "4 billion US dollars", "$1,005.5 billion", "US$ 3 billion"],
  ],
  ["boats", "12 boats, but 12.5-foot boats, and twelve boats", ["12 boats"]],
  ["km/h (mean)", "at 12 km/h (mean)", ["12 km/h (mean)"]],
])("numbers with the unit %s are found in the ways in which they are typed", (unit, sentence, typed) => {
  expect(numbersWith(unit, "en")(sentence).map((number) => number.typed)).toEqual(typed);
});

test("a long paragraph takes no longer than its length", () => {
  const before = process.cpuUsage();
  foundIn(`${"route r2 95.1 % in 2023 ".repeat(2000)} ${LATER}`);
  foundIn(`${"routes at routes 90 ".repeat(5000)} ${LATER}`);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});
