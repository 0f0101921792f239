import fc from "fast-check";
import { expect, test } from "vitest";
import { compareEdtf, EdtfError, toEdtf } from "../../src/schema/edtf.ts";

const instant = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
const day = instant.map((date) => date.toISOString().slice(0, 10));
const single = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom("", "?", "~", "%"))
  .map(([text, length, mark]) => text.slice(0, length) + mark);
const interval = fc.tuple(day, day, fc.constantFrom("both", "from", "until")).map(([a, b, ends]) => {
  const [first, last] = [a, b].sort();
  return `${ends === "until" ? ".." : first}/${ends === "from" ? ".." : last}`;
});
const written = fc.oneof(single, interval);
const DAY = 24 * 60 * 60 * 1000;

test("every day is kept as it was written, and begins and ends as it does", () => {
  fc.assert(
    fc.property(instant, (date) => {
      const text = date.toISOString().slice(0, 10);
      const { edtf, start, end } = toEdtf(text);
      expect(edtf).toBe(text);
      expect([start, end].map((time) => new Date(time).toISOString())).toEqual([
        `${text}T00:00:00.000Z`,
        `${text}T23:59:59.999Z`,
      ]);
    }),
  );
});

test("a day is accepted where the calendar has it, and nowhere else", () => {
  const digits = (length: number) => (number: number) => String(number).padStart(length, "0");
  const [year, month, date] = [
    fc.integer({ min: 0, max: 9999 }).map(digits(4)),
    fc.oneof(fc.constant("02"), fc.integer({ min: 0, max: 13 }).map(digits(2))),
    fc.oneof(fc.integer({ min: 28, max: 32 }), fc.integer({ min: 0, max: 99 })).map(digits(2)),
  ];
  fc.assert(
    fc.property(year, month, date, fc.constantFrom("", "?", "/..", "/9999"), (year, month, date, rest) => {
      const text = `${year}-${month}-${date}`;
      // What is no day is not parsed, or becomes another.
      const time = Date.parse(`${text}T00:00:00Z`);
      const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      if (isDay) expect(toEdtf(text + rest).edtf).toBe(text + rest);
      else expect(() => toEdtf(text + rest)).toThrow(EdtfError);
    }),
    { numRuns: 2000 },
  );
});

test("what may be meant by unknown digits is all that lies between the bounds, and no more", () => {
  for (const text of ["190X", "19XX", "00XX", "2004-XX", "2003-02-XX", "2004-02-XX", "1985-XX-XX"]) {
    const { start, end } = toEdtf(text);
    const fits = new RegExp(`^${text.replaceAll("X", "\\d")}`);
    const textOf = (time: number) => new Date(time).toISOString().slice(0, 10);
    for (let time = start; time <= end; time += DAY) expect(textOf(time)).toMatch(fits);
    expect(textOf(start - DAY)).not.toMatch(fits);
    expect(textOf(end + DAY)).not.toMatch(fits);
  }
});

test("the bounds of every date are in order", () => {
  fc.assert(
    fc.property(written, (text) => {
      const { start, end } = toEdtf(text);
      expect(start).toBeLessThanOrEqual(end);
    }),
  );
});

test("compareEdtf is a total order", () => {
  fc.assert(
    fc.property(written.map(toEdtf), written.map(toEdtf), written.map(toEdtf), (a, b, c) => {
      expect(compareEdtf(a, a)).toBe(0);
      expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0);
      if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("toEdtf throws nothing but an EdtfError with a hint, whatever it is given", () => {
  const dateLike = fc.stringMatching(/^[0-9X./~?% TZ[\]{}-]{0,24}$/);
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), dateLike, fc.integer(), fc.double(), fc.date()), (value) => {
      try {
        toEdtf(value);
      } catch (error) {
        expect(error).toBeInstanceOf(EdtfError);
        expect((error as EdtfError).hint).not.toBe("");
      }
    }),
    { numRuns: 2000 },
  );
});
