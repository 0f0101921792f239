import { expect, test } from "vitest";
import { timelineHeight, timelineHeights } from "../../../src/embeds/timeline-height.ts";
import { openFixture } from "../../support/dossier.ts";

const dossier = openFixture();
const events = dossier.all("event");
const title = "Timeline";

test("heights are told for widths from the narrowest to the widest", () => {
  const heights = timelineHeights(dossier, { events, title });
  expect(heights.map(({ width }) => width)).toEqual([280, 320, 400, 500, 640, 800, 900, 1000]);
  for (const { width, height } of heights) expect(height).toBe(timelineHeight(dossier, { events, title }, width));
});

test("a list of few events is lower; a long one is scrolled", () => {
  const heightOf = (count: number) =>
    timelineHeight(dossier, { events: Array.from({ length: count }, () => events[0]!), title }, 280);
  expect(heightOf(100)).toBe(heightOf(50));
  const wide = (count: number) => timelineHeight(dossier, { events: events.slice(0, count), title }, 1000);
  expect(wide(1)).toBeLessThan(wide(4));
});

test("each line more of the title needs room", () => {
  const heightOf = (words: number) => timelineHeight(dossier, { events, title: "Tidewater ".repeat(words) }, 400);
  expect(heightOf(30)).toBeGreaterThan(heightOf(1) + 40);
});
