import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "../../src/schema/number.ts";
import { readYaml } from "../../src/reader/yaml-document.ts";

test.each([
  ["0", 0],
  ["-0", 0],
  ["12.50", 12.5],
  ["0.30000000000000004", 0.30000000000000004],
  ["9007199254740991", 9007199254740991],
  ["9007199254740992", 2 ** 53],
  ["9007199254740993", undefined],
  ["9007199254740994", undefined],
  ["-9007199254740993", undefined],
  ["0.1234567890123456789", undefined],
  [`1${"0".repeat(400)}`, undefined],
  [`0.${"0".repeat(400)}1`, undefined],
  ["1e3", undefined],
  ["0x10", undefined],
  ["1_000", undefined],
  ["1,000", undefined],
  ["Infinity", undefined],
  ["NaN", undefined],
  ["", undefined],
  [" 1", undefined],
])("readNumber(%s) is %s", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test("a number of up to fifteen digits, and every whole number up to 2^53, is read as it is written", () => {
  const digits = fc.tuple(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 20 }));
  fc.assert(
    fc.property(digits, ([whole, decimals]) => {
      const text = String(whole).padStart(decimals + 1, "0");
      const written = decimals > 0 ? `${text.slice(0, -decimals)}.${text.slice(-decimals)}` : text;
      expect(readNumber(written)).toBe(Number(written));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }), (whole) => {
      expect(readNumber(String(whole))).toBe(whole + 0);
    }),
  );
});

test.each(["1e400", "0x3fffffffffffff", "9007199254740993", "1e16", "0.1234567890123456789"])(
  "in YAML %s is no number that is kept",
  (written) => {
    const { problems } = readYaml(`- a\n- at_least: ${written}`, "a.yaml");
    expect(problems).toMatchObject([{ line: 2, column: 13, kind: "invalid", found: `number: ${written}` }]);
  },
);

test.each(["1", "-0.5", "+5", ".5", "5.", "1e3", "1.50", "0x10", "0o17", "9007199254740992", "010", '"0x10"', "1_000"])(
  "in YAML %s is taken",
  (written) => {
    expect(readYaml(`at_least: ${written}`, "a.yaml").problems).toEqual([]);
  },
);
