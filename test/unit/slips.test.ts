import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { isOneSlip } from "../../src/model/slips.ts";

test.each([
  ["ferrry", "ferry", true],
  ["fery", "ferry", true],
  ["farry", "ferry", true],
  ["frery", "ferry", true],
  ["ferr", "ferry", true],
  ["ferry", "ferry", false],
  ["ferires", "ferry", false],
  ["quay", "key", false],
])("%s for %s: %s", (written, meant, isSlip) => {
  expect(isOneSlip(written, meant)).toBe(isSlip);
});

test("one slip is a distance of one, or two letters exchanged", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (written, meant) => {
      const isExchanged = Array.from(written).some((_, at) => {
        const [a = "", b = ""] = [written[at], written[at + 1]];
        return `${written.slice(0, at)}${b}${a}${written.slice(at + 2)}` === meant;
      });
      const isOne = distance(written, meant) === 1 || (written !== meant && isExchanged);
      expect(isOneSlip(written, meant)).toBe(isOne);
    }),
  );
});
