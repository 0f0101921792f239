import { expect, test } from "vitest";
import { EdtfError, toEdtf } from "../../src/schema/edtf.ts";

const day = (text: string) => Date.parse(`${text}T00:00:00.000Z`);
const endOf = (text: string) => Date.parse(`${text}T23:59:59.999Z`);

const accepted: [written: unknown, edtf: string, start: number, end: number][] = [
  ["2024-07-10", "2024-07-10", day("2024-07-10"), endOf("2024-07-10")],
  ["2024-02-29", "2024-02-29", day("2024-02-29"), endOf("2024-02-29")],
  ["2024-07", "2024-07", day("2024-07-01"), endOf("2024-07-31")],
  ["2024", "2024", day("2024-01-01"), endOf("2024-12-31")],
  [2024, "2024", day("2024-01-01"), endOf("2024-12-31")],
  [new Date("2024-07-10"), "2024-07-10", day("2024-07-10"), endOf("2024-07-10")],
  ["2024-07-09/2024-07-11", "2024-07-09/2024-07-11", day("2024-07-09"), endOf("2024-07-11")],
  ["2014/2016-03", "2014/2016-03", day("2014-01-01"), endOf("2016-03-31")],
  ["2024-05/2024", "2024-05/2024", day("2024-05-01"), endOf("2024-12-31")],
  ["2024-05-01/2024-05-01", "2024-05-01/2024-05-01", day("2024-05-01"), endOf("2024-05-01")],
  ["2014/..", "2014/..", day("2014-01-01"), Infinity],
  ["../2014-05", "../2014-05", -Infinity, endOf("2014-05-31")],
  ["199X", "199X", day("1990-01-01"), endOf("1999-12-31")],
  ["19XX", "19XX", day("1900-01-01"), endOf("1999-12-31")],
  ["2024-XX", "2024-XX", day("2024-01-01"), endOf("2024-12-31")],
  ["2024-1X", "2024-1X", day("2024-10-01"), endOf("2024-12-31")],
];

test.each(accepted)("%s is read as the date %s with its bounds", (written, edtf, start, end) => {
  expect(toEdtf(written)).toMatchObject({ edtf, start, end, interval: edtf.includes("/") });
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

const refused: [written: unknown, hint: string][] = [
  ["2023-02-30", "2023-02 has 28 days: write a day from 01 to 28"],
  ["2024-02-30~", "2024-02 has 29 days: write a day from 01 to 29"],
  ["2024-13", "a year has 12 months: write a month from 01 to 12"],
  ["2024-00-10", "a year has 12 months: write a month from 01 to 12"],
  ["2024-21", "seasons are not accepted: write the months, such as 2014-06/2014-08"],
  ["49", "49 would be a century: write a year in four digits, such as 1949 or 2049"],
  [49, "49 would be a century: write a year in four digits, such as 1949 or 2049"],
  ["10/07/2024", "write year-month-day: 2024-07-10 or 2024-10-07"],
  ["31.12.2024", "write year-month-day: 2024-12-31"],
  ["99/99/2024", "write year-month-day: 2024-07-10"],
  ["2024/7/1", "write it with hyphens: 2024-07-01"],
  ["2024.07", "write it with hyphens: 2024-07"],
  ["2024-7-1", "write two digits: 2024-07-01"],
  ["2024-7", "write two digits: 2024-07"],
  ["2024-07-10/2024-07-01", "it ends before it starts: did you mean 2024-07-01/2024-07-10?"],
  ["2024-06-31/2024-07", "2024-06 has 30 days: write a day from 01 to 30"],
  ["2024-07-09/11", "write both ends in full: 2024-07-09/2024-07-11"],
  ["2014-2016", "write an interval with a slash: 2014/2016"],
  ["2024-07-09–2024-07-11", "write an interval with a slash: 2024-07-09/2024-07-11"],
  ["2014 / 2016", "write it without spaces: 2014/2016"],
  [" 2024", "write it without spaces: 2024"],
  ["10 July 2024", generic],
  ["/2024", "write an open end with two dots: ../2024"],
  ["2024/", "write an open end with two dots: 2024/.."],
  ["../..", "leave the field out"],
  ["{2014, 2016}", generic],
  ["[2014,2016]", "lists are not accepted: write an interval, such as 2014/2016"],
  ["2024-07-10T10:00", "write the day alone: 2024-07-10"],
  ["~2024", "write the mark behind the date: 2024~"],
  ["c. 2024", "write a date that is approximate with ~ behind it: 2024~"],
  ["1990s", "write a decade with an X for its last digit: 199X"],
  ["", `${generic}, or two of them with a slash between`],
  ["soon", `${generic}, or two of them with a slash between`],
  [true, generic],
  [null, generic],
  [Number.NaN, generic],
  [new Date(Number.NaN), generic],
];

test.each(refused)("%s is refused with the hint: %s", (written, hint) => {
  const read = () => toEdtf(written);
  expect(read).toThrow(EdtfError);
  expect(read).toThrow(expect.objectContaining({ hint }));
});
