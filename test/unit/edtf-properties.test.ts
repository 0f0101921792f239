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

test("every day is kept as it was written, whether YAML made a string or a Date of it", () => {
  fc.assert(
    fc.property(instant, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(toEdtf(text).edtf).toBe(text);
      expect(toEdtf(date)).toEqual(toEdtf(text));
    }),
  );
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
