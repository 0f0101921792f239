import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { HTMLElement } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { claimInShort, verdictOf } from "../../src/components/claim-words.ts";
import { chartPaths } from "../../src/charts/paths.ts";
import { scoreboardOf } from "../../src/model/scoreboard.ts";
import { rangeAnswers } from "../../src/model/range-answers.ts";
import { citationOf } from "../../src/model/citation-of.ts";
import { attribute, builtFigures, builtSites } from "../support/site.ts";

const LIMIT = 13 * 1024;

/** What a browser fetches for a page without being asked. */
const LOADED = "script[src], link[href], img, iframe, source, video, audio, embed, object, image, use";

const attributesOf = (root: HTMLElement, selector: string, name: string) =>
  root.querySelectorAll(selector).map((element) => attribute(element, name));

const sha256 = ({ rawText }: HTMLElement) => `'sha256-${createHash("sha256").update(rawText).digest("base64")}'`;

describe.each([...builtSites, builtFigures()])("$name", (site) => {
  const { dossier, origin, base } = site;
  const frames = site.pages.filter(({ address }) => address.startsWith("embed/"));
  const paths = chartPaths(dossier).map(({ params, props }) => ({
    page: site.page(`embed/${params.chart}/`),
    ...props,
  }));
  const events = dossier.all("event");
  const words = Object.keys(dossier.vocabulary.fields.topics).filter((word) =>
    events.some(({ fields }) => fields.topics.includes(word)),
  );
  const actors = dossier.all("actor").filter(({ id }) => events.some(({ fields }) => fields.actors.includes(id)));
  const timelines = [
    { address: "embed/timeline/", filter: "", shown: events },
    ...words.map((word) => ({
      address: `embed/timeline/topic/${word}/`,
      filter: `?topic=${word}`,
      shown: events.filter(({ fields }) => fields.topics.includes(word)),
    })),
    ...actors.map(({ id }) => ({
      address: `embed/timeline/actor/${id}/`,
      filter: `?actor=${id}`,
      shown: events.filter(({ fields }) => fields.actors.includes(id)),
    })),
  ];

  test("there is a frame of every chart and edition, of every part of the timeline, of every claim and the scores", () => {
    const expected = [
      ...paths.map(({ page }) => page.address),
      ...timelines.map(({ address }) => address),
      ...dossier.all("claim").map(({ id }) => `embed/claim/${id}/`),
      ...(scoreboardOf(dossier).claims.length > 0 ? ["embed/forecasts/"] : []),
    ];
    expect(frames.map(({ address }) => address).toSorted()).toEqual(expected.toSorted());
  });

  test("a frame weighs at most 13 KB, unless it shows more than 400 values or 70 events", () => {
    for (const { address, html, root } of frames) {
      const size = gzipSync(html, { level: 9 }).length;
      expect(size, address).toBeGreaterThan(1000);
      const more = Math.max(0, root.querySelectorAll(".events li").length - 70);
      if (root.querySelectorAll("figure td").length <= 400)
        expect(size, address).toBeLessThanOrEqual(LIMIT + 150 * more);
    }
  });

  test("a frame is one request", () => {
    for (const { address, root } of frames) {
      const loaded = root
        .querySelectorAll(LOADED)
        .filter((element) => attribute(element, "rel") !== "canonical" && attribute(element, "href") !== "data:,");
      expect(loaded.map(String), address).toEqual([]);
      // Without an icon of its own a browser asks for one.
      expect(attributesOf(root, "link[rel=icon]", "href"), address).toEqual(["data:,"]);
      const style = root.querySelectorAll("style").map(({ rawText }) => rawText);
      expect(style, address).toHaveLength(1);
      expect(style[0], address).not.toMatch(/@import|url\((?!["']?data:)/);
      const scripts = root.querySelectorAll("script").map(({ rawText }) => rawText);
      expect(scripts, address).toHaveLength(1);
      expect(scripts[0], address).not.toMatch(/\bimport\b|\bfetch\b|XMLHttpRequest|sendBeacon|\bStorage\b|cookie/);
    }
  });

  test("a frame names itself, lets browsers fit it, and opens its links in a page of their own", () => {
    for (const { address, root } of frames) {
      expect(attributesOf(root, "meta[name=responsive-embedded-sizing]", "content"), address).toEqual([
        "allow-origins=*",
      ]);
      expect(root.querySelector("title")!.text, address).toBe(root.querySelector("h1")!.text);
      expect(attributesOf(root, "base", "target"), address).toEqual(["_blank"]);
      expect(attributesOf(root, "base", "href"), address).toEqual([""]);
    }
  });

  test("a frame of a chart names its source, edition and licence, and leads to the chart", () => {
    const { licence, title } = dossier.settings.fields;
    for (const { page, chart } of paths) {
      const foot = page.root.querySelectorAll(".figure-source");
      const text = foot.map((line) => line.text).join(" ");
      for (const said of [
        citationOf(chart.dataset.fields, chart.drawn),
        title,
        licence.name,
        ...chart.drawn.map(({ title }) => title),
      ])
        expect(text, page.address).toContain(said);
      const links = foot.flatMap((line) => attributesOf(line, "a", "href"));
      expect(links, page.address).toEqual(
        expect.arrayContaining([
          licence.url,
          `${base}${chart.address}`,
          ...chart.drawn.map(({ id }) => `${base}${chart.dataset.address}#${id}`),
          ...chart.drawn.map(({ source }) => `${base}sources/${source}/`),
        ]),
      );
      expect(attributesOf(page.root, "a[rel=license]", "href"), page.address).toEqual([licence.url]);
    }
  });

  test("a frame of the timeline holds the events of its topic or actor and no others, and leads to them all", () => {
    for (const { address, filter, shown } of timelines) {
      const { root } = site.page(address);
      expect(attributesOf(root, ".events h3 a", "href"), address).toEqual(
        shown.map((event) => `${base}${event.address}`),
      );
      expect(attributesOf(root, ".figure-source a", "href"), address).toEqual([
        `${base}timeline/${filter}`,
        dossier.settings.fields.licence.url,
      ]);
    }
  });

  test("the content policy of a frame allows its own style and script, and nothing else", () => {
    for (const { address, root } of frames) {
      const policies = attributesOf(root, "meta[http-equiv=content-security-policy]", "content");
      expect(policies, address).toEqual([
        [
          "default-src 'none'",
          "img-src data:",
          `style-src ${root.querySelectorAll("style").map(sha256).join(" ")}`,
          `script-src ${root.querySelectorAll("script").map(sha256).join(" ")}`,
          "form-action 'none'",
          "base-uri 'none'",
        ].join(";"),
      ]);
    }
  });

  test("a frame that draws no figure of the newest edition says so, and leads to where they are", () => {
    const said = new Set<boolean>();
    for (const { page, chart } of paths) {
      const { dataset } = chart;
      const newest = dataset.fields.editions.at(-1)!;
      const drawn = attributesOf(page.root, ".figure-source a", "href");
      const isOld = !drawn.includes(`${base}${dataset.address}#${newest.id}`);
      said.add(isOld);
      const links = page.root.querySelectorAll(".newer");
      expect(links, page.address).toHaveLength(isOld ? 1 : 0);
      if (!isOld) continue;
      expect(links[0]!.text, page.address).toContain(newest.title);
      const target = site.page(new URL(attribute(links[0], "href"), origin).pathname.slice(base.length));
      const shows = target.root.querySelector(`.figure-source a[href="${base}${dataset.address}#${newest.id}"]`);
      expect(shows ?? target.root.getElementById(newest.id), `${page.address} to ${target.address}`).toBeTruthy();
    }
    if (builtSites.some(({ name }) => name === site.name)) expect([...said].toSorted()).toEqual([false, true]);
  });

  test("a frame of a claim says who claims it, the verdict and what it rests on, and leads to the claim", () => {
    for (const claim of dossier.all("claim")) {
      const { root } = site.page(`embed/claim/${claim.id}/`);
      const { who, told, balance } = claimInShort(dossier, claim);
      const text = root.text.replace(/\s+/g, " ");
      for (const said of [who, told, balance, verdictOf(dossier, claim).label])
        expect(text, claim.id).toContain(said.replace(/\s+/g, " "));
      expect(attribute(root.querySelector(".figure-source a"), "href")).toBe(`${base}${claim.address}`);
      const code = site.page(claim.address).root.querySelector("#code-claim")?.text;
      expect(code, claim.id).toContain(`<iframe src="${origin}${base}embed/claim/${claim.id}/"`);
    }
  });

  test("the frame of the scores has each forecast, and its code stands with the scores", () => {
    const { claims } = scoreboardOf(dossier);
    if (claims.length === 0) return;
    const { root } = site.page("embed/forecasts/");
    expect(attributesOf(root, ".rows a", "href")).toEqual(claims.map(({ address }) => `${base}${address}`));
    expect(site.page("claims/").root.querySelector("#code-forecasts")?.text).toContain(
      `<iframe src="${origin}${base}embed/forecasts/"`,
    );
    const rows = site.page("claims/").root.querySelectorAll(".forecasts tbody tr");
    expect(rows.map((row) => attribute(row.querySelector("th a"), "href"))).toEqual(
      claims.map(({ address }) => `${base}${address}`),
    );
    for (const [index, { fields }] of claims.entries())
      for (const { answer } of rangeAnswers(fields)) expect(rows[index]!.text).toContain(`: ${answer}`);
  });

  test("only a frame of a chart has the script of figures", () => {
    const charts = new Set(paths.map(({ page }) => page.address));
    for (const { address, html } of frames) expect(html.includes("chart-figure"), address).toBe(charts.has(address));
  });
});
