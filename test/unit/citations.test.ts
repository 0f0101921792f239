import { expect, test } from "vitest";
import { citationsIn, isWellFormed } from "../../src/prose/citations.ts";

test.each([
  ["[@a]", [{ key: "a" }]],
  ["[@a, para. 12]", [{ key: "a", locator: "para. 12" }]],
  ["[@a, p. 3, note 2; @b]", [{ key: "a", locator: "p. 3, note 2" }, { key: "b" }]],
  ["[@a-2024;@b,x]", [{ key: "a-2024" }, { key: "b", locator: "x" }]],
])("%s cites %j", (text, works) => {
  expect(citationsIn(text)).toEqual([{ works, offset: 0, length: text.length }]);
  expect(works.every(isWellFormed)).toBe(true);
});

test("a citation tells where it stands in the text", () => {
  expect(citationsIn("One [@a] and [@b].").map(({ offset, length }) => [offset, length])).toEqual([
    [4, 4],
    [13, 4],
  ]);
});

test.each(["[a]", "a@b.example", "[write to me@b.example]", "[]", "@a"])("%s is no citation", (text) => {
  expect(citationsIn(text)).toEqual([]);
});

test.each(["[see @a]", "[@]", "[@a, @b]", "[@a b]"])("%s is a citation that is not well formed", (text) => {
  expect(citationsIn(text)[0]?.works.every(isWellFormed)).toBe(false);
});
