import fc from "fast-check";
import { expect, test } from "vitest";
import { startOfYear } from "../../../src/charts/timeline/blocks.ts";
import { createScale } from "../../../src/charts/timeline/scale.ts";
import { isWhole, readSight, writeSight } from "../../../src/client/timeline/sight-address.ts";

const scale = createScale([
  { time: startOfYear(2000), at: 0 },
  { time: startOfYear(2020), at: 0.3 },
  { time: startOfYear(2025), at: 1 },
]);
const day = (place: number) => new Date(scale.toTime(place) + 1).toISOString().slice(0, 10);

test.each([
  ["?from=2021&to=2022", "2021-01-01 to 2023-01-01"],
  ["?from=2021-03&to=2021-05&topic=quays", "2021-03-01 to 2021-06-01"],
  ["?from=2021-03-04&to=2021-05-06", "2021-03-04 to 2021-05-07"],
  ["?from=2021-03", "2021-03-01 to 2025-01-01"],
  ["?to=2003", "2000-01-01 to 2004-01-01"],
  ["?from=1900&to=2003", "2000-01-01 to 2004-01-01"],
  ["", "2000-01-01 to 2025-01-01"],
  ["?from=soon&to=2024-13", "2000-01-01 to 2025-01-01"],
  ["?from=2022&to=2021", "2000-01-01 to 2025-01-01"],
  ["?from=2030&to=2031", "2000-01-01 to 2025-01-01"],
])("%s shows %s", (search, expected) => {
  const { from, to } = readSight(search, scale, 0.01);
  expect(`${day(from)} to ${day(to)}`).toBe(expected);
});

test("an address is written in days, and keeps what else stands in it", () => {
  const sight = readSight("?from=2021-03&to=2022-05", scale, 0.01);
  expect(writeSight("?topic=quays&to=2", sight, scale)).toBe("topic=quays&from=2021-03-01&to=2022-05-31");
  expect(writeSight("?from=2021&topic=quays", { from: 0, to: 1 }, scale)).toBe("topic=quays");
  const old = createScale([
    { time: startOfYear(-43), at: 0 },
    { time: startOfYear(2020), at: 1 },
  ]);
  expect(writeSight("", readSight("?from=-0042-03&to=0012", old, 0.001), old)).toBe("from=-0042-03-01&to=0012-12-31");
});

test("what is written is read back, no less than what was in sight and at most two days more", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const sight = { from: Math.min(a, b), to: Math.max(a, b) };
      fc.pre(sight.to - sight.from > 0.01 && !isWhole(sight));
      const back = readSight(writeSight("", sight, scale), scale, 0.01);
      expect(back.from).toBeLessThanOrEqual(sight.from + 1e-6);
      expect(back.to).toBeGreaterThanOrEqual(sight.to - 1e-6);
      const more =
        scale.toTime(back.to) - scale.toTime(back.from) - (scale.toTime(sight.to) - scale.toTime(sight.from));
      expect(more).toBeLessThan(2.1 * 864e5);
    }),
  );
});
