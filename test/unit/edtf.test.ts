import { expect, test } from "vitest";
import { machineDate, spellDate } from "../../src/i18n/dates.ts";
import { compareEdtf, EdtfError, toEdtf } from "../../src/schema/edtf.ts";

const day = (text: string) => Date.parse(`${text}T00:00:00.000Z`);
const endOf = (text: string) => Date.parse(`${text}T23:59:59.999Z`);

/** What is written, its first and last day, and the words of it. */
const accepted: [written: string | number, first: string, last: string, words: string][] = [
  // Days, months and years.
  ["2024-07-10", "2024-07-10", "2024-07-10", "10 July 2024"],
  ["2024-02-29", "2024-02-29", "2024-02-29", "29 February 2024"],
  ["2000-02-29", "2000-02-29", "2000-02-29", "29 February 2000"],
  ["2024-02", "2024-02-01", "2024-02-29", "February 2024"],
  ["2023-02", "2023-02-01", "2023-02-28", "February 2023"],
  ["2024", "2024-01-01", "2024-12-31", "2024"],
  [2024, "2024-01-01", "2024-12-31", "2024"],
  ["9999-12-31", "9999-12-31", "9999-12-31", "31 December 9999"],
  // Years that `Date.UTC` takes for others, and years before 1, each counted from 1 BC.
  ["1066-10-14", "1066-10-14", "1066-10-14", "14 October 1066"],
  ["0999", "0999-01-01", "0999-12-31", "999 AD"],
  ["0044", "0044-01-01", "0044-12-31", "44 AD"],
  ["0044-03", "0044-03-01", "0044-03-31", "March 44 AD"],
  ["0099-12-31", "0099-12-31", "0099-12-31", "31 December 99 AD"],
  ["0001", "0001-01-01", "0001-12-31", "1 AD"],
  ["0000", "0000-01-01", "0000-12-31", "1 BC"],
  ["0000-02-29", "0000-02-29", "0000-02-29", "29 February 1 BC"],
  ["-0001", "-000001-01-01", "-000001-12-31", "2 BC"],
  ["-0004-02-29", "-000004-02-29", "-000004-02-29", "29 February 5 BC"],
  ["-0044", "-000044-01-01", "-000044-12-31", "45 BC"],
  ["-0043-03-15", "-000043-03-15", "-000043-03-15", "15 March 44 BC"],
  [-1985, "-001985-01-01", "-001985-12-31", "1986 BC"],
  ["-9999", "-009999-01-01", "-009999-12-31", "10000 BC"],
  // Doubt.
  ["2025-09-09~", "2025-09-09", "2025-09-09", "around 9 September 2025"],
  ["2026-06-03?", "2026-06-03", "2026-06-03", "3 June 2026 (probable)"],
  ["2025-07%", "2025-07-01", "2025-07-31", "around July 2025 (probable)"],
  ["-0044~", "-000044-01-01", "-000044-12-31", "around 45 BC"],
  // Digits that are not known. What begins with a full hundred is told by its bounds: the 1900s may be ten years or a hundred.
  ["194X", "1940-01-01", "1949-12-31", "1940s"],
  ["201X~", "2010-01-01", "2019-12-31", "around the 2010s"],
  ["190X", "1900-01-01", "1909-12-31", "1900 – 1909"],
  ["19XX", "1900-01-01", "1999-12-31", "1900 – 1999"],
  ["19XX~", "1900-01-01", "1999-12-31", "around 1900 – 1999"],
  ["20XX", "2000-01-01", "2099-12-31", "2000 – 2099"],
  ["004X", "0040-01-01", "0049-12-31", "40 – 49 AD"],
  ["000X", "0000-01-01", "0009-12-31", "1 BC – 9 AD"],
  ["00XX", "0000-01-01", "0099-12-31", "1 BC – 99 AD"],
  ["-19XX", "-001999-01-01", "-001900-12-31", "2000 – 1901 BC"],
  ["-004X", "-000049-01-01", "-000040-12-31", "50 – 41 BC"],
  ["-000X", "-000009-01-01", "-000001-12-31", "10 – 2 BC"],
  ["2004-XX", "2004-01-01", "2004-12-31", "some time in 2004"],
  ["-2004-XX", "-002004-01-01", "-002004-12-31", "some time in 2005 BC"],
  ["1985-04-XX", "1985-04-01", "1985-04-30", "some time in April 1985"],
  ["2023-02-XX", "2023-02-01", "2023-02-28", "some time in February 2023"],
  ["-0003-02-XX", "-000003-02-01", "-000003-02-28", "some time in February 4 BC"],
  ["1985-XX-XX?", "1985-01-01", "1985-12-31", "some time in 1985 (probable)"],
  // Intervals.
  ["2024-07-09/2024-07-11", "2024-07-09", "2024-07-11", "9 – 11 July 2024"],
  ["2024-05-01/2024-05-01", "2024-05-01", "2024-05-01", "1 May 2024"],
  ["2003-10/2021-12", "2003-10-01", "2021-12-31", "October 2003 – December 2021"],
  ["2014/2016-03", "2014-01-01", "2016-03-31", "2014 to March 2016"],
  ["2024-05/2024", "2024-05-01", "2024-12-31", "May 2024 to 2024"],
  ["2023~/2024-02?", "2023-01-01", "2024-02-29", "around 2023 to February 2024 (probable)"],
  ["-0044/0010", "-000044-01-01", "0010-12-31", "45 BC – 10 AD"],
  ["-0044-03-15/-0044-03-18", "-000044-03-15", "-000044-03-18", "15 – 18 March 45 BC"],
  ["0010/0044", "0010-01-01", "0044-12-31", "10 – 44 AD"],
  ["194X/196X", "1940-01-01", "1969-12-31", "the 1940s to the 1960s"],
  ["19XX/2004", "1900-01-01", "2004-12-31", "some time in 1900 – 1999 to 2004"],
];

test.each(accepted)("%s lies between %s and %s: %s", (written, first, last, words) => {
  const date = toEdtf(written);
  expect(date).toMatchObject({ edtf: String(written), start: day(first), end: endOf(last) });
  expect(date.interval).toBe(String(written).includes("/"));
  expect(spellDate(date)).toBe(words);
});

test.each([
  ["2014/..", day("2014-01-01"), Infinity, "since 2014"],
  ["194X/..", day("1940-01-01"), Infinity, "since the 1940s"],
  ["-0044/..", day("-000044-01-01"), Infinity, "since 45 BC"],
  ["../2014-05", -Infinity, endOf("2014-05-31"), "until May 2014"],
  ["../-0043-03-15", -Infinity, endOf("-000043-03-15"), "until 15 March 44 BC"],
  ["../20XX~", -Infinity, endOf("2099-12-31"), "until around some time in 2000 – 2099"],
])("%s is open at one end: %s, %s: %s", (written, start, end, words) => {
  const date = toEdtf(written);
  expect(date).toMatchObject({ edtf: written, start, end, interval: true });
  expect(spellDate(date)).toBe(words);
});

test.each([
  ["2025-09-09~", false, true],
  ["2026-06-03?", true, false],
  ["1987%", true, true],
  ["2014~/2016?", true, true],
  ["2014", false, false],
])("%s is uncertain: %s, approximate: %s", (written, uncertain, approximate) => {
  expect(toEdtf(written)).toMatchObject({ uncertain, approximate });
});

const generic = "write a day, a month or a year in digits, such as 2024-07-10, 2024-07 or 2024";
const twoDots = (written: string, alone: string) =>
  `write two dots for an end that is open, ${written}; where it is not known, the other alone, ${alone}`;

const refused: [written: unknown, hint: string][] = [
  // Days that there are not, at every place.
  ["2023-02-29", "2023-02 has 28 days: write a day from 01 to 28"],
  ["1900-02-29", "1900-02 has 28 days: write a day from 01 to 28"],
  ["-0001-02-29", "-0001-02 has 28 days: write a day from 01 to 28"],
  ["2023-02-29~", "2023-02 has 28 days: write a day from 01 to 28"],
  ["2023-02-29/2024", "2023-02 has 28 days: write a day from 01 to 28"],
  ["../2023-02-29", "2023-02 has 28 days: write a day from 01 to 28"],
  ["2023-02-29T10:00", "2023-02 has 28 days: write a day from 01 to 28"],
  ["2024-02-30~", "2024-02 has 29 days: write a day from 01 to 29"],
  ["2024-06-31/2024-07", "2024-06 has 30 days: write a day from 01 to 30"],
  ["2024-07-00", "2024-07 has 31 days: write a day from 01 to 31"],
  ["2024-13", "a year has 12 months: write a month from 01 to 12"],
  ["2024-00-10", "a year has 12 months: write a month from 01 to 12"],
  ["2024-13-XX", "a year has 12 months: write a month from 01 to 12"],
  // Years that are not written in four digits.
  ["44", "write a year in four digits: 1944 or 2044, or 0044 for the year 44"],
  [44, "write a year in four digits: 1944 or 2044, or 0044 for the year 44"],
  [0, "write a year in four digits: 1900 or 2000, or 0000 for 1 BC"],
  [476, "write a year in four digits: 0476"],
  [-44, "write a year in four digits: -0044 is 45 BC, and -0043 44 BC"],
  ["44 BC", "years before 1 are counted down from 0000: write -0043"],
  ["1 BCE", "years before 1 are counted down from 0000: write 0000"],
  ["AD 44", "write the year in four digits: 0044"],
  ["-0000", "there is no year -0000: write 0000, which is 1 BC"],
  [12024, "write a year of four digits, from -9999 to 9999; others are not accepted"],
  ["Y170000002", "write a year of four digits, from -9999 to 9999; others are not accepted"],
  [20240710, "write it with hyphens: 2024-07-10"],
  // Digits that are not known stand at the end.
  ["20XX-02", "where the year is not known, leave month and day out: 20XX"],
  ["156X-12-25~", "where the year is not known, leave month and day out: 156X~"],
  ["1985-XX-01", "where the month is not known, leave the day out: 1985-XX"],
  ["2024-1X", "write XX for a month that is not known, 2024-XX, or an interval of months"],
  ["2024-X1", "write XX for a month that is not known, 2024-XX, or an interval of months"],
  ["2023-02-3X", "write XX for a day that is not known, 2023-02-XX, or an interval of days"],
  ["2023-02-2X", "write XX for a day that is not known, 2023-02-XX, or an interval of days"],
  ["2XXX", "write X for the last or the last two digits of a year, such as 201X or 20XX"],
  ["XXXX", "write X for the last or the last two digits of a year, such as 201X or 20XX"],
  ["20X4", "write X for the last or the last two digits of a year, such as 201X or 20XX"],
  ["201x", "write X for a digit that is not known: 201X"],
  // What EDTF has, and a reader could not be told plainly.
  ["2024-21", "seasons are not accepted: write the months, such as 2014-06/2014-08"],
  ["2024-07-10T10:00", "write the day alone: 2024-07-10"],
  ["2024-07-10T23:59:59.999-12:00", "write the day alone: 2024-07-10"],
  ["2001-12-14 21:59:43.10 -5", "write the day alone: 2001-12-14"],
  ["2024-07-10Z", "write the day alone: 2024-07-10"],
  ["{2014, 2016}", generic],
  ["[2014,2016]", "lists are not accepted: write an interval, such as 2014/2016"],
  ["[2014..2016]", "lists are not accepted: write an interval, such as 2014/2016"],
  ["2024?-06", "write one mark, behind the whole date: 2024-06?"],
  ["2024-~06", "write one mark, behind the whole date: 2024-06~"],
  ["2024?~", "write one mark: ? in doubt, ~ near, or % for both: 2024%"],
  ["~2024", "write the mark behind the date: 2024~"],
  // Intervals.
  ["2024-07-10/2024-07-01", "it ends before it starts: did you mean 2024-07-01/2024-07-10?"],
  ["202X/2019", "it ends before it starts: did you mean 2019/202X?"],
  ["-0043/-0044", "it ends before it starts: did you mean -0044/-0043?"],
  ["2024-07-09/11", "write both ends in full: 2024-07-09/2024-07-11"],
  ["2014/2016/2018", "write two dates with one slash between, such as 2014/2016"],
  ["/2024", twoDots("../2024", "2024")],
  ["2024/", twoDots("2024/..", "2024")],
  ["../..", "leave the field out: no date stands at either end"],
  // Other ways to write.
  ["10/07/2024", "write year-month-day: 2024-07-10 or 2024-10-07"],
  ["31.12.2024", "write year-month-day: 2024-12-31"],
  ["99/99/2024", "write year-month-day: 2024-07-10"],
  ["2024/7/1", "write it with hyphens: 2024-07-01"],
  ["2024.07", "write it with hyphens: 2024-07"],
  ["2024-7-1", "write two digits: 2024-07-01"],
  ["2024-7", "write two digits: 2024-07"],
  ["2014-2016", "write an interval with a slash: 2014/2016"],
  ["2024-07-09–2024-07-11", "write an interval with a slash: 2024-07-09/2024-07-11"],
  ["2024\u221207\u221210", "write it with plain hyphens: 2024-07-10"],
  ["2014 / 2016", "write it without spaces: 2014/2016"],
  [" 2024", "write it without spaces: 2024"],
  ["10 July 2024", generic],
  ["c. 2024", "write a date that is approximate with ~ behind it: 2024~"],
  ["1990s", "write a decade with an X for its last digit: 199X"],
  ["", `${generic}, or two of them with a slash between`],
  ["soon", `${generic}, or two of them with a slash between`],
  // YAML 1.2 makes none of these of a date; a `Date` would be a day that may have rolled over.
  [new Date("2024-07-10"), generic],
  [true, generic],
  [null, generic],
  [2024.5, generic],
  [Number.NaN, generic],
];

test.each(refused)("%s is refused with the hint: %s", (written, hint) => {
  const read = () => toEdtf(written);
  expect(read).toThrow(EdtfError);
  expect(read).toThrow(expect.objectContaining({ hint }));
});

test("a date stands where it is known to begin, and where that is open, where it ends", () => {
  const sorted = ["-0044", "-0043-03-15", "0044", "1987/..", "1987", "2021/2022", "../2021", "2021-12-31/..", "2022"];
  for (const written of [sorted, sorted.toReversed()])
    expect(
      written
        .map(toEdtf)
        .sort(compareEdtf)
        .map(({ edtf }) => edtf),
    ).toEqual(["-0044", "-0043-03-15", "0044", "1987", "1987/..", "2021/2022", "2021-12-31/..", "../2021", "2022"]);
});

test("only an exact date after 1 BC has a form for machines", () => {
  for (const written of ["2024-07-10", "2024-07", "2024", "0044-03-15"])
    expect(machineDate(toEdtf(written))).toBe(written);
  for (const written of ["2024-07~", "201X", "2024/2025", "0000", "-0044"])
    expect(machineDate(toEdtf(written))).toBeUndefined();
});
