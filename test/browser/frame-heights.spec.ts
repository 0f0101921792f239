import type { Page } from "@playwright/test";
import { framedClaim, framedScores } from "../../src/components/framed.ts";
import { toSnippet } from "../../src/embeds/snippets.ts";
import { timelineHeight } from "../../src/embeds/timeline-height.ts";
import { selectEvents } from "../../src/model/select-events.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { expect, test } from "../support/browser.ts";
import { embeddables, frameAddresses, serverOf } from "../support/frames.ts";
import { openRuler } from "../support/ruler.ts";
import type { TestSite } from "../support/sites.ts";

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

/** From the narrowest phone on; heights are told at some of these. */
const WIDTHS = [...Array.from({ length: 19 }, (_, rank) => 280 + 40 * rank), 500, 900];

/** How high a frame may be said to be that is so high, in px. */
const isNear = (told: number, height: number) => Math.abs(told - height) <= Math.max(45, 0.07 * height);

test("the heights that other pages are told are those of the frames, a snippet reserves no more, and WordPress shows them whole", async ({
  page,
  site,
}) => {
  const charts = embeddables(site);
  const timelines = timelinesOf(site);
  const claims = claimsOf(site);
  expect(charts.length).toBeGreaterThan(8);
  expect(timelines.length).toBeGreaterThan(1);
  expect(claims.length).toBeGreaterThan(1);
  await openRuler(page, site);
  const faults: string[] = [];
  const measured = new Set<string>();
  for (const address of frameAddresses(site).map((address) => site.base + address)) {
    const heights = await measure(page, address, WIDTHS);
    const heightAt = (width: number) => heights[WIDTHS.indexOf(width)]!;
    const chart = charts.find(({ frame }) => frame === serverOf(site) + address);
    const told = chart?.heights ?? [...timelines, ...claims].find((frame) => frame.address === address)?.told ?? [];
    for (const { width, height } of told)
      if (!isNear(height, heightAt(width)))
        faults.push(`${address} at ${width} px: ${height} instead of ${heightAt(width)}`);
    if (told.length > 0) measured.add(address);
    if (chart) {
      const [, reserved] = /min-height:(\d+)px/.exec(toSnippet("frame", chart, { script: "" }))!;
      const least = Math.min(...heights);
      if (Number(reserved) > least) faults.push(`${address} reserves ${reserved} px instead of ${least}`);
    }
    const highest = Math.max(...heights.slice(1));
    if (highest > 1000) faults.push(`${address} is ${highest} px high`);
  }
  expect(faults).toEqual([]);
  for (const { frame } of charts) expect(measured).toContain(frame.replace(serverOf(site), ""));
  for (const { address } of [...timelines, ...claims]) expect(measured).toContain(address);
});

/** Frames of timelines, with the heights that are told of them. */
function timelinesOf(site: TestSite) {
  const { dossier } = readDossier(site.contentFolder);
  const topics = Object.entries(dossier!.vocabulary.fields.topics).map(([topic, { label }]) => ({ topic, label }));
  return [{ topic: "", label: dossier!.settings.fields.title }, ...topics].flatMap(({ topic, label }) => {
    const events = selectEvents(dossier!, { topic });
    if (events.length === 0) return [];
    const told = [280, 400, 640, 1000].map((width) => ({
      width,
      height: timelineHeight(dossier!, { events, title: `Timeline: ${label}` }, width),
    }));
    return [{ address: `${site.base}embed/timeline/${topic && `topic/${topic}/`}`, told }];
  });
}

/** Frames of claims and of the scores, with the heights that are told of them. */
function claimsOf(site: TestSite) {
  const { dossier } = readDossier(site.contentFolder);
  const at = (address: string) => site.base + address;
  return [
    ...dossier!.all("claim").map((claim) => framedClaim(dossier!, claim, at)),
    framedScores(dossier!, at),
  ].flatMap((framed) => (framed ? [{ address: framed.frame, told: framed.heights }] : []));
}
