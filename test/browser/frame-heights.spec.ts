import type { Page } from "@playwright/test";
import { toSnippet } from "../../src/embeds/snippets.ts";
import { timelineHeight } from "../../src/embeds/timeline-height.ts";
import { selectEvents } from "../../src/model/select-events.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { expect, test } from "../support/browser.ts";
import { embeddables, frameAddresses } from "../support/frames.ts";
import { openRuler } from "../support/ruler.ts";

/** True heights of a frame at widths, in px. */
const measure = (page: Page, address: string, widths: readonly number[]) =>
  page.evaluate(
    async ([address, widths]) => {
      const frame = document.querySelector("iframe")!;
      frame.src = address;
      await new Promise((resolve) => (frame.onload = resolve));
      return widths.map((width) => {
        frame.style.width = `${width}px`;
        return frame.contentDocument!.documentElement.getBoundingClientRect().height;
      });
    },
    [address, widths] as const,
  );

test("the heights that other pages are told are those of the frames", async ({ page, site }) => {
  const widths = [280, 400, 640, 1000];
  const all = embeddables(site);
  expect(all.length).toBeGreaterThan(8);
  await openRuler(page, site);
  const faults: string[] = [];
  for (const { frame, heights } of all)
    for (const [rank, height] of (await measure(page, frame, widths)).entries()) {
      const width = widths[rank];
      const expected = heights.find((known) => known.width === width)!.height;
      if (Math.abs(expected - height) > Math.max(45, 0.07 * height))
        faults.push(`${frame} at ${width} px: ${expected} instead of ${height}`);
    }
  expect(faults).toEqual([]);
});

test("the heights that are told of timelines are those of their frames", async ({ page, site }) => {
  const { dossier } = readDossier(site.contentFolder);
  const widths = [280, 400, 640, 1000];
  await openRuler(page, site);
  const faults: string[] = [];
  const topics = Object.entries(dossier!.vocabulary.fields.topics).map(([topic, { label }]) => ({ topic, label }));
  for (const { topic, label } of [{ topic: "", label: dossier!.settings.fields.title }, ...topics]) {
    const events = selectEvents(dossier!, { topic });
    if (events.length === 0) continue;
    const address = `${site.base}embed/timeline/${topic && `topic/${topic}/`}`;
    for (const [rank, height] of (await measure(page, address, widths)).entries()) {
      const expected = timelineHeight(dossier!, { events, title: `Timeline: ${label}` }, widths[rank]!);
      if (Math.abs(expected - height) > Math.max(45, 0.07 * height))
        faults.push(`${address} at ${widths[rank]} px: ${expected} instead of ${height}`);
    }
  }
  expect(faults).toEqual([]);
});

test("a snippet reserves no more than a frame needs at any width", async ({ page, site }) => {
  const widths = Array.from({ length: 19 }, (_, rank) => 280 + 40 * rank);
  await openRuler(page, site);
  const faults: string[] = [];
  for (const chart of embeddables(site)) {
    const [, reserved] = /min-height:(\d+)px/.exec(toSnippet("frame", chart, { script: "" }))!;
    const least = Math.min(...(await measure(page, chart.frame, widths)));
    if (Number(reserved) > least) faults.push(`${chart.frame}: ${reserved} px instead of ${least}`);
  }
  expect(faults).toEqual([]);
});

test("no frame is higher than WordPress shows, at any width", async ({ page, site }) => {
  const widths = Array.from({ length: 18 }, (_, rank) => 320 + 40 * rank);
  await openRuler(page, site);
  const faults: string[] = [];
  for (const address of frameAddresses(site))
    for (const [rank, height] of (await measure(page, site.base + address, widths)).entries())
      if (height > 1000) faults.push(`${address} at ${widths[rank]} px: ${height}`);
  expect(faults).toEqual([]);
});
