import { readFileSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";
import { describe, expect, test } from "vitest";
import { chartPaths } from "../../src/charts/paths.ts";
import { builtFigures, builtSites } from "../support/site.ts";

/*
 * `src/embeds/frame-middleware.ts` cuts the style of a frame to what its page uses. A rule
 * too few shows in no other test: a mark is merely drawn as nobody meant it.
 */

const src = join(import.meta.dirname, "../../src");
const shared = ["tokens", "essentials", "figure", "plot", "embed"].map((name) => `styles/${name}.css`);
const ofTimelines = ["timeline", "timeline-drawing", "chronicle", "embed-timeline"].map((name) => `styles/${name}.css`);

/** Every selector of some style sheets, those of a list one by one. */
function selectorsOf(css: string): string[] {
  const selectors: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (rule.parent?.type !== "atrule" || !("name" in rule.parent) || rule.parent.name !== "keyframes")
      selectors.push(...rule.selectors);
  });
  return selectors;
}

const classesOf = (selector: string): string[] =>
  [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name!);

/** What scripts write on elements while a figure is used. */
const STATE = /\.picked\b|\.[\w-]+-(?:missing|estimated)\b|\[open\]|\[style\]/g;
const isStateClass = (name: string) => name === "picked" || /-(?:missing|estimated)$/.test(name);

describe.each([...builtSites, builtFigures()])("$name", (site) => {
  const charts = chartPaths(site.dossier).map(({ params, props: { chart } }) => ({
    page: site.page(`embed/${params.chart}/`),
    sheets: [...shared, `charts/forms/${chart.spec.form}/plot.css`],
  }));
  const timelines = site.pages
    .filter(({ address }) => address.startsWith("embed/timeline/"))
    .map((page) => ({ page, sheets: [...shared, ...ofTimelines] }));

  const frames = [...charts, ...timelines].map(({ page: { address, root, html }, sheets }) => {
    const sheet = sheets.map((sheet) => readFileSync(join(src, sheet), "utf8")).join("\n");
    const style = root.querySelector("style")!.rawText;
    return {
      address,
      root,
      html,
      sheet,
      style,
      source: selectorsOf(sheet),
      own: selectorsOf(style).join("\n"),
      classes: new Set(root.querySelectorAll("[class]").flatMap(({ classNames }) => classNames.split(/\s+/))),
    };
  });

  test("every class of a frame for which there are rules has rules in its own style", () => {
    let count = 0;
    for (const { address, source, own, classes } of frames) {
      const kept = new Set(classesOf(own));
      const wanted = source
        .map(classesOf)
        // Where a rule needs another class too, which this page lacks, it may go.
        .filter((names) => names.every((name) => classes.has(name)))
        .flat();
      count += wanted.length;
      expect(
        [...new Set(wanted)].filter((name) => !kept.has(name)),
        address,
      ).toEqual([]);
    }
    expect(count).toBeGreaterThan(frames.length * 5);
  });

  test("rules for what scripts set are kept, where a frame has what they are set on", () => {
    const states = new Set<string>();
    for (const { address, source, own, classes } of frames) {
      if (address.startsWith("embed/timeline/")) continue;
      for (const selector of source) {
        const found = selector.match(STATE) ?? [];
        if (!classesOf(selector).every((name) => classes.has(name) || isStateClass(name))) continue;
        for (const state of found) {
          states.add(state);
          expect(own.includes(state), `${address}: ${selector}`).toBe(true);
        }
      }
    }
    for (const state of [".picked", "[open]", "[style]"]) expect([...states]).toContain(state);
  });

  test("a map has the colours of every step, whichever of them the year that is shown needs", () => {
    for (const { address, root, own } of frames) {
      const steps = root.querySelector("[data-steps]")?.getAttribute("data-steps");
      for (const step of steps ? [...steps.split(" "), ""].keys() : [])
        expect(classesOf(own), `${address} step ${step}`).toContain(`cell-${step}`);
    }
  });

  test("every custom property that a rule of the page sets, and that is used, is still set", () => {
    let count = 0;
    for (const { address, sheet, style, html, classes } of frames) {
      const used = new Set([...html.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!));
      const set = new Set<string>();
      postcss.parse(sheet).walkDecls(/^--/, ({ prop, parent }) => {
        const selectors = parent?.type === "rule" ? parent.selectors : [];
        if (used.has(prop) && selectors.some((selector) => classesOf(selector).every((name) => classes.has(name))))
          set.add(prop);
      });
      count += set.size;
      expect(
        [...set].filter((name) => !style.includes(`${name}:`)),
        address,
      ).toEqual([]);
    }
    expect(count).toBeGreaterThan(frames.length * 5);
  });
});
