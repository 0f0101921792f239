import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NGINX_FILE } from "../../scripts/hosting/nginx-file.ts";
import { types } from "../../scripts/hosting/types.ts";
import { writeHosting } from "../../scripts/hosting/write.ts";
import { MARK } from "../../scripts/output/mark.ts";
import { chartPaths } from "../../src/charts/paths.ts";
import { findNginx } from "../support/find-nginx.ts";
import { headersOf, readHeaders, type HeaderRule } from "../support/headers-file.ts";
import { startNginx, type RunningNginx } from "../support/nginx.ts";
import { builtSites, type BuiltSite } from "../support/site.ts";

const found = await findNginx();
const OWN = [NGINX_FILE, "_headers", "_redirects", MARK];
const SHORT = "public, max-age=300, stale-while-revalidate=86400";
const FOREVER = "public, max-age=31536000, immutable";

/** The address at which a file is asked for. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, "$1");

/** A folder that is the root of a host and holds the site under its base path. */
function hostRoot(site: BuiltSite, folder: string): { root: string; served: string } {
  const root = join(folder, "root");
  const served = join(root, site.base);
  mkdirSync(served, { recursive: true });
  for (const name of readdirSync(site.folder))
    if (!OWN.includes(name)) symlinkSync(join(site.folder, name), join(served, name));
  return { root, served };
}

const at = ({ origin, base, dossier }: BuiltSite) => ({
  site: origin,
  base,
  licence: dossier.settings.fields.licence.url,
});

describe.each(builtSites)("$name", (site) => {
  const { base, dossier, files } = site;
  const folder = mkdtempSync(join(tmpdir(), "hosting-"));
  const { root, served } = hostRoot(site, folder);
  writeHosting(served, at(site));
  const read = (name: string) => readFileSync(join(served, name), "utf8");
  const rules = readHeaders(read("_headers"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const dataset = dossier.all("dataset")[0]!;
  const csv = `data/${dataset.id}/${dataset.fields.editions[0]!.id}.csv`;
  const charts = chartPaths(dossier).map(({ params }) => params.chart);
  const chart = charts[0]!;
  const pinned = charts.find((path) => path.includes("/"))!;
  const style = [...files].find((file) => file.startsWith("_astro/") && file.endsWith(".css"))!;

  describe("the file of headers", () => {
    test("is written by the build, and the file for nginx too", () => {
      expect(readHeaders(site.read("_headers")).length).toBeGreaterThan(10);
      expect(site.read(NGINX_FILE)).toBe(read(NGINX_FILE));
    });

    test("has patterns that both kinds of host read, below the base path, and not too many", () => {
      expect(rules.length).toBeLessThanOrEqual(100);
      for (const { pattern, headers } of rules) {
        expect(pattern).toMatch(/^(?:\/[\w.-]+|\/:[a-z]+)*\/?(?:\*(?:\.[a-z]+)?)?$/);
        expect(pattern.startsWith(base), pattern).toBe(true);
        expect(headers.length, pattern).toBeGreaterThan(0);
      }
    });

    test("says each header of each file once, and how long to keep it", () => {
      for (const file of files) {
        if (OWN.includes(file)) continue;
        const said = headersOf(rules, `${base}${addressOf(file)}`);
        for (const [name, values] of said) expect(values, `${file} ${name}`).toHaveLength(1);
        expect([...said.keys()], file).toEqual(
          expect.arrayContaining(["access-control-allow-origin", "cache-control", "x-content-type-options"]),
        );
        expect(said.get("cache-control"), file).toEqual([file.startsWith("_astro/") ? FOREVER : expect.any(String)]);
      }
    });

    test("lets any page frame a chart", () => {
      const names = rules.flatMap(({ headers }) => headers.map(([name]) => name));
      expect(names).not.toContain("x-frame-options");
      const policies = (address: string) => headersOf(rules, `${base}${address}`).get("content-security-policy");
      for (const address of [`embed/${chart}/`, `charts/${chart}/`, `charts/${chart}.png`, ""])
        expect(policies(address)).toBeUndefined();
    });

    test("lets a picture that is opened by itself draw, and do nothing else", () => {
      for (const address of ["images/a/b.svg", `charts/${chart}.svg`, `charts/${pinned}.svg`])
        expect(headersOf(rules, `${base}${address}`).get("content-security-policy")).toEqual([
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
        ]);
    });
  });

  test("every ending of a file has a type, but for those of the search index", () => {
    const known = Object.values(types).flatMap((endings) => endings.split(" "));
    const endings = new Set([...files].filter((file) => !OWN.includes(file)).map((file) => extname(file).slice(1)));
    expect([...endings].filter((ending) => !known.includes(ending) && !/^(?:pf_\w+|pagefind)$/.test(ending))).toEqual(
      [],
    );
  });

  describe.skipIf("reason" in found)(`nginx${"reason" in found ? `: ${found.reason}` : ""}`, () => {
    let nginx: RunningNginx;
    beforeAll(async () => {
      if ("path" in found)
        nginx = await startNginx(found.path, {
          prefix: join(folder, "nginx"),
          root,
          include: join(served, NGINX_FILE),
        });
    });
    afterAll(() => nginx.stop());
    const ask = (path: string) => fetch(`${nginx.origin}${path}`, { redirect: "manual" });

    test("has nothing to say against the configuration", () => {
      expect(nginx.complaints).toBe("");
    });

    test.each([
      ["", "text/html; charset=utf-8", SHORT],
      [`charts/${chart}/`, "text/html; charset=utf-8", SHORT],
      [`embed/${chart}/`, "text/html; charset=utf-8", SHORT],
      [`data/${dataset.id}/`, "text/html; charset=utf-8", SHORT],
      ["explainers/", "text/html; charset=utf-8", SHORT],
      [csv, "text/csv; charset=utf-8", SHORT],
      [`charts/${chart}.csv`, "text/csv; charset=utf-8", SHORT],
      [`charts/${chart}.json`, "application/json", SHORT],
      [`charts/${pinned}.svg`, "image/svg+xml", SHORT],
      [`charts/${pinned}.png`, "image/png", SHORT],
      ...[...files]
        .filter((file) => file.startsWith("images/"))
        .map((file): [string, string, string] => [file, file.endsWith(".svg") ? "image/svg+xml" : "image/png", SHORT]),
      ["data/datapackage.json", "application/json", SHORT],
      [`oembed/${pinned}.json`, "application/json", SHORT],
      ["sitemap-0.xml", "application/xml; charset=utf-8", SHORT],
      ["embed.js", "text/javascript; charset=utf-8", "public, max-age=3600"],
      ["embed-1.0.0.js", "text/javascript; charset=utf-8", FOREVER],
      [style, "text/css; charset=utf-8", FOREVER],
      ["pagefind/pagefind.js", "text/javascript; charset=utf-8", SHORT],
      ["pagefind/pagefind-entry.json", "application/json", SHORT],
      [[...files].find((file) => file.endsWith(".pf_meta"))!, "application/octet-stream", SHORT],
      [[...files].find((file) => /wasm\.\w+\.pagefind$/.test(file))!, "application/octet-stream", SHORT],
    ])("sends %s as %s, to be kept as %s", async (address, type, kept) => {
      const answer = await ask(`${base}${address}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe(type);
      expect(answer.headers.get("cache-control")).toBe(kept);
      const file = address === "" || address.endsWith("/") ? `${address}index.html` : address;
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(served, file)))).toBe(true);
      expectSame(answer, rules, `${base}${address}`);
    });

    test("says of figures what describes them, and of texts and frames their licence", async () => {
      const linkOf = async (address: string) => (await ask(`${base}${address}`)).headers.get("link");
      expect(await linkOf(csv)).toBe(`<${base}data/datapackage.json>; rel="describedby"; type="application/json"`);
      const licence = `<${dossier.settings.fields.licence.url}>; rel="license"`;
      expect(await linkOf(`embed/${chart}/`)).toBe(licence);
      expect(await linkOf("explainers/")).toBe(licence);
      for (const address of ["", `data/${dataset.id}/`, `charts/${chart}.csv`])
        expect(await linkOf(address)).toBeNull();
    });

    test.each(["nowhere/", "charts/none.svg", "_astro/none.js", "_astro/", "oembed/", NGINX_FILE, "_headers", MARK])(
      "has no %s: sends the error page, which any page may see and none keeps",
      async (address) => {
        const answer = await ask(`${base}${address}`);
        expect(answer.status).toBe(404);
        expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
        expect(answer.headers.get("access-control-allow-origin")).toBe("*");
        expect(answer.headers.get("cache-control")).toBeNull();
        expect(await answer.text()).toBe(site.read("404.html"));
      },
    );

    test("sends who leaves out the slash behind a folder to where it is", async () => {
      const answer = await ask(`${base}charts/${chart}`);
      expect(answer.status).toBe(301);
      expect(answer.headers.get("location")).toBe(`${base}charts/${chart}/`);
    });

    describe("as one that answers oEmbed", () => {
      const page = (path: string) => `${site.origin}${base}charts/${path}`;
      const oembed = (url: string, format = "&format=json") => ask(`${base}oembed?url=${url}${format}`);

      test.each([
        ["plain", page(`${chart}/`), chart],
        ["escaped", encodeURIComponent(page(`${chart}/`)), chart],
        ["escaped in lower case", encodeURIComponent(page(`${chart}/`)).toLowerCase(), chart],
        ["without the slash at its end", encodeURIComponent(page(chart)), chart],
        ["by http", encodeURIComponent(page(`${chart}/`).replace("https:", "http:")), chart],
        ["with what a reader chose", encodeURIComponent(page(`${chart}/?theme=dark&view=table`)), chart],
        ["plain, with what a reader chose", page(`${chart}/?theme=dark`), chart],
        ["of one edition", encodeURIComponent(page(`${pinned}/`)), pinned],
        ["of one edition, plain", page(`${pinned}/`), pinned],
      ])("takes an address %s", async (_, url, path) => {
        const answer = await oembed(url, "&format=json&maxwidth=600");
        expect(answer.status).toBe(200);
        expect(answer.headers.get("content-type")).toBe("application/json");
        expect(await answer.text()).toBe(site.read(`oembed/${path}.json`));
        expectSame(answer, rules, `${base}oembed/${path}.json`);
      });

      test("takes no format for JSON, and has no other", async () => {
        expect((await oembed(page(`${chart}/`), "")).status).toBe(200);
        expect((await oembed(page(`${chart}/`), "&format=xml")).status).toBe(501);
      });

      test.each([
        ["no chart", page("none/")],
        ["no chart, escaped", encodeURIComponent(page("none/"))],
        ["no edition", page(`${chart}/1066/`)],
        ["another page", `${site.origin}${base}about/`],
        ["all charts", page("")],
        ["another site", page(`${chart}/`).replace(site.origin, "https://elsewhere.example")],
        ["a site that looks alike", page(`${chart}/`).replace(".example", "-example")],
        ["a way out", encodeURIComponent(page("../../secret/"))],
        ["nothing", ""],
      ])("knows nothing of %s", async (_, url) => {
        const answer = await oembed(url);
        expect(answer.status).toBe(404);
        expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      });
    });
  });
});

/** That a server sends what the file of headers says, and nothing of it twice. */
function expectSame(answer: Response, rules: readonly HeaderRule[], path: string): void {
  const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)));
  const said = headersOf(rules, path);
  // What is sent twice comes joined by a comma.
  for (const name of names) expect(answer.headers.get(name), name).toBe(said.get(name)?.join(", ") ?? null);
  for (const [name, value] of answer.headers) expect(/^(.+), \1$/.test(value), `${name}: ${value}`).toBe(false);
}
