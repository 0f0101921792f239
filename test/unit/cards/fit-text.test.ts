import { expect, test } from "vitest";
import { fitText, LEADING } from "../../../src/cards/fit-text.ts";

/** Each letter is half as wide as it is high. */
const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;
const room = { width: 200, height: 100 };

test("a short text is set in the largest size", () => {
  expect(fitText("Ferries", room, [40, 20, 10], measure)).toEqual({ size: 40, lines: ["Ferries"] });
});

test("a longer one in the largest at which all of it fits", () => {
  expect(fitText("Most of the ferries are on time", room, [40, 20, 10], measure)).toEqual({
    size: 20,
    lines: ["Most of the ferries", "are on time"],
  });
});

test("a word is set smaller before it is broken, and broken before it is cut", () => {
  expect(fitText("Dampfschifffahrtsgesellschaft", room, [40, 10], measure)).toEqual({
    size: 10,
    lines: ["Dampfschifffahrtsgesellschaft"],
  });
  expect(fitText("Dampfschifffahrtsgesellschaft", room, [40, 20], measure)).toEqual({
    size: 20,
    lines: ["Dampfschifffahrtsges", "ellschaft"],
  });
});

test("what is too long for the smallest size ends in an ellipsis, and stays within the room", () => {
  const { size, lines } = fitText("word ".repeat(200).trim(), room, [40, 20], measure);
  expect(size).toBe(20);
  expect(lines.length * size * LEADING).toBeLessThanOrEqual(room.height);
  expect(lines.at(-1)).toMatch(/^(?:word ?)+…$/);
  for (const line of lines) expect(measure(line, { size })).toBeLessThanOrEqual(room.width);
});

test("a letter of several characters is not taken apart", () => {
  const family = "👩‍👩‍👧";
  const { lines } = fitText(family.repeat(6), { width: 100, height: 100 }, [20], measure);
  expect(lines.join("").replaceAll(family, "").replace("…", "")).toBe("");
});
