import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { chartPaths } from "../../src/charts/paths.ts";
import { linkPicture } from "../../src/cards/pictures.ts";
import { framedClaim, framedScores } from "../../src/components/framed.ts";
import { frameHeight } from "../../src/embeds/frame-height.ts";
import { inOnePass } from "../support/in-one-pass.ts";
import { attribute, builtSites, isPinned } from "../support/site.ts";
import { embedInWordPress } from "../support/wordpress.ts";

const text = z.string().min(1);
const address = z.url({ protocol: /^https$/ });
const size = z.number().int().positive();

/** What https://oembed.com/ asks of a rich answer, and what we put into it; strict, so that a misspelt name is found. */
const richAnswer = z.strictObject({
  type: z.literal("rich"),
  version: z.literal("1.0"),
  title: text,
  author_name: text,
  provider_name: text,
  provider_url: address,
  cache_age: size,
  thumbnail_url: address.optional(),
  thumbnail_width: size.optional(),
  thumbnail_height: size.optional(),
  html: text,
  width: z.literal(600),
  height: size,
});

/** An entry of https://oembed.com/providers.json */
const provider = z.strictObject({
  provider_name: text,
  provider_url: address,
  endpoints: z
    .array(
      z.strictObject({
        schemes: z.array(address).min(1),
        url: address,
        formats: z.array(z.enum(["json", "xml"])),
        example_urls: z.array(address),
        discovery: z.boolean(),
      }),
    )
    .min(1),
});

describe.each(builtSites)("$name", (site) => {
  const { dossier, origin, base } = site;
  const url = (path: string) => `${origin}${base}${path}`;
  const charts = chartPaths(dossier).map(({ params, props: { chart } }) => ({ path: params.chart, chart }));

  inOnePass("each chart is answered for", charts, "path", ({ path, chart }, ask) => {
    const answer = JSON.parse(site.read(`oembed/${path}.json`)) as z.output<typeof richAnswer>;

    ask("is answered for by name, makers, size and picture", () => {
      expect(richAnswer.safeParse(answer).error?.issues).toBeUndefined();
      const png = readFileSync(join(site.folder, `charts/${path}.png`));
      expect(answer).toMatchObject({
        title: chart.title,
        author_name: dossier.settings.fields.publisher,
        provider_name: dossier.settings.fields.title,
        provider_url: url(""),
        thumbnail_url: url(`charts/${path}.png`),
        thumbnail_width: png.readUInt32BE(16),
        thumbnail_height: png.readUInt32BE(20),
        height: frameHeight(dossier, chart, 600),
      });
    });

    ask("is a link to its page and a frame of it", () => {
      const root = parse(answer.html);
      expect(root.querySelectorAll("*").map(({ rawTagName }) => rawTagName)).toEqual(["blockquote", "a", "iframe"]);
      expect(attribute(root.querySelector("a"), "href")).toBe(url(`charts/${path}/`));
      expect(root.querySelector("a")!.text).toBe(chart.title);
      const frame = root.querySelector("iframe")!;
      expect(frame.attributes).toMatchObject({ title: chart.title, width: "600", height: String(answer.height) });
      expect(attribute(frame, "src")).toBe(url(`embed/${path}/`));
      expect(() => site.page(`embed/${path}/`)).not.toThrow();
    });

    ask("survives WordPress as one frame with its title, and its link", () => {
      const root = parse(embedInWordPress(answer) || "");
      expect(root.querySelectorAll("iframe")).toHaveLength(1);
      expect(attribute(root.querySelector("iframe"), "title")).toBe(chart.title);
      expect(attribute(root.querySelector("iframe"), "src")).toMatch(`${url(`embed/${path}/`)}#?secret=`);
      expect(attribute(root.querySelector("blockquote a"), "href")).toBe(url(`charts/${path}/`));
    });
  });

  const framed = [
    ...dossier.all("claim").map((claim) => ({
      ...framedClaim(dossier, claim, url),
      path: `oembed/claim/${claim.id}.json`,
      at: claim.address,
      picture: linkPicture(dossier, claim),
    })),
    ...[framedScores(dossier, url)].flatMap((scores) =>
      scores ? [{ ...scores, path: "oembed/forecasts.json", at: "claims/", picture: linkPicture(dossier) }] : [],
    ),
  ];

  inOnePass("each claim and the scores are answered for", framed, "path", ({ path, picture, ...framed }, ask) => {
    const answer = JSON.parse(site.read(path)) as z.output<typeof richAnswer>;

    ask("are answered for by name, makers, size and picture", () => {
      expect(richAnswer.safeParse(answer).error?.issues).toBeUndefined();
      expect(answer).toMatchObject({
        title: framed.title,
        author_name: dossier.settings.fields.publisher,
        provider_name: dossier.settings.fields.title,
        height: framed.heightAt(600),
      });
      expect(answer.thumbnail_url).toBe(picture && url(picture.address));
      if (!picture) return;
      const png = readFileSync(join(site.folder, picture.address));
      expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([png.readUInt32BE(16), png.readUInt32BE(20)]);
    });

    ask("survive WordPress as one frame with its title, and a link to the page", () => {
      const root = parse(embedInWordPress(answer) || "");
      expect(root.querySelectorAll("iframe")).toHaveLength(1);
      expect(attribute(root.querySelector("iframe"), "title")).toBe(framed.title);
      expect(attribute(root.querySelector("iframe"), "src")).toMatch(`${framed.frame}#?secret=`);
      expect(attribute(root.querySelector("blockquote a"), "href")).toBe(framed.page);
      expect(() => site.page(framed.frame.slice(url("").length))).not.toThrow();
      // WordPress cuts what is higher.
      expect(Math.max(...framed.heights.map(({ height }) => height))).toBeLessThanOrEqual(1000);
    });
  });

  test("each page of a chart or a claim, and the ledger, lead to the answer about them, and no other page to any", () => {
    const answers = new Map([
      ...charts.map(({ path, chart }) => [`charts/${path}/`, [`oembed/${path}.json`, chart.title]] as const),
      ...framed.map(({ at, path, title }) => [at, [path, title]] as const),
    ]);
    for (const { address, html, root } of site.pages) {
      const links = root.querySelectorAll('head link[rel=alternate][type="application/json+oembed"]');
      const [path, title] = answers.get(address) ?? [];
      expect(
        links.map((link) => [attribute(link, "href"), attribute(link, "title")]),
        address,
      ).toEqual(path === undefined ? [] : [[url(path), title]]);
      // WordPress looks no further than this.
      expect(html.indexOf("application/json+oembed"), address).toBeLessThan(150 * 1024);
    }
    expect(framed.length).toBeGreaterThan(1);
    expect(site.pages.some(({ address }) => isPinned(address))).toBe(true);
  });

  test("the entry for the list of providers names the charts, the claims and where to ask", () => {
    const entries = z
      .array(provider)
      .length(1)
      .parse(JSON.parse(site.read("oembed/providers.json")));
    expect(entries[0]).toMatchObject({ provider_name: dossier.settings.fields.title, provider_url: url("") });
    const [endpoint] = entries[0]!.endpoints;
    expect(endpoint).toMatchObject({
      schemes: [url("charts/*"), url("claims/*")],
      url: url("oembed"),
      formats: ["json"],
      discovery: true,
    });
    const pages = endpoint!.example_urls.map((example) => {
      const { origin, pathname, searchParams } = new URL(example);
      expect(`${origin}${pathname}`).toBe(url("oembed"));
      return searchParams.get("url")!.slice(url("").length, -1);
    });
    expect(pages.map((page) => page.split("/")[0])).toEqual(["charts", "claims"]);
    for (const page of pages)
      expect(site.files.has(`oembed/${page.replace(/^charts\//, "").replace(/^claims\//, "claim/")}.json`)).toBe(true);
  });
});
