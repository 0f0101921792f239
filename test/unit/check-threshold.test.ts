import { expect, test } from "vitest";
import { checkThreshold } from "../../src/model/check-threshold.ts";

const percent = { name: "share", unit: "%" };
const people = { name: "people" };

test.each([
  [90, "90 %", percent],
  [90, "90 % target", percent],
  [90, "target of 90 per cent", percent],
  [2, "2 % guideline of 2014", percent],
  [2, "2\u00a0% guideline", percent],
  [2.5, "2,5 %", percent],
  [-3, "\u22123 %", percent],
  [50, "target for 2030", percent],
  [50, "2030 target", percent],
  [2, "Article 5 line", percent],
  [20, "one in five", percent],
  [0, "no change", percent],
  [3, "3rd quarter", percent],
  [1e9, "1 billion", people],
  [1e9, "1,000,000,000 people", people],
  [2500, "2 500", people],
  [0.9, "90 %", people],
])("a line at %d may be labelled %s", (value, label, field) => {
  expect(checkThreshold({ value, label }, field)).toEqual([]);
});

test.each([
  [9, "90 %", percent],
  [0.9, "90 %", percent],
  [2, "3 % guideline", percent],
  [90, "at least 95 per cent", percent],
  [90, "90.5 %", percent],
  [3, "\u22123 %", percent],
  [1e8, "1 billion", people],
])("a line at %d is not labelled %s", (value, label, field) => {
  expect(checkThreshold({ value, label }, field)).toMatchObject([{ kind: "contradicted" }]);
});

test("a line lies where figures can reach it, and not all of them do", () => {
  const field = { ...percent, minimum: 0, maximum: 100 };
  expect(checkThreshold({ value: 100, label: "all" }, field)).toEqual([]);
  expect(checkThreshold({ value: 101, label: "more" }, field)).toMatchObject([{ kind: "contradicted" }]);
  expect(checkThreshold({ value: -1, label: "less" }, field)).toMatchObject([{ kind: "contradicted" }]);
});
