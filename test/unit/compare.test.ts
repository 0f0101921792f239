import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareSites } from "../../scripts/compare/compare-sites.ts";
import { printComparison } from "../../scripts/compare/print.ts";

const page = `<!doctype html><html lang="en"><head><title>Ferries</title>
<meta name="description" content="All routes">
<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-abc='">
<link rel="stylesheet" href="/_astro/Page.D_v0g0Vw.css">
<script type="application/ld+json">{"@type":"Dataset","creator":{"name":"Harbour"}}</script></head>
<body><main class="wide page"><h1 id="top">Ferries</h1>
<p>Two <b>routes</b>, <a href="/routes/">all of them</a></p>
<svg aria-label="A falling line"><title>Passengers</title><path d="M0 0"/></svg>
<img src="/a.png" alt="A pier"></main></body></html>`;

const site = {
  "index.html": page,
  "routes/index.html": "<p>Routes</p>",
  "charts/a.svg": '<svg><path d="M1.5 2,3.25-4"/></svg>',
  "robots.txt": "User-agent: *\n",
  "_astro/Page.D_v0g0Vw.css": "p{}",
  "pagefind/pagefind.en_1.pf_meta": "1",
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compare-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, files: Record<string, string>): string => {
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return join(folder, name);
};

const compare = (after: Record<string, string>) => compareSites(write("before", site), write("after", after));

/** How the site differs where one text of its front page is another. */
const change = (from: string, to: string) => {
  expect(page).toContain(from);
  return compare({ ...site, "index.html": page.replace(from, to) }).differences;
};

test("Two equal builds do not differ", () => {
  expect(compare(site)).toEqual({ pages: 2, files: 2, differences: [] });
});

test("Hashes of assets and of the content policy, white space, and the search index may differ", () => {
  const { "_astro/Page.D_v0g0Vw.css": css, "pagefind/pagefind.en_1.pf_meta": index, ...rest } = site;
  const after = {
    ...rest,
    "index.html": page
      .replace("D_v0g0Vw", "Xy-12_ab")
      .replace("'sha256-abc='", "'sha256-def=' 'sha256-ghi='")
      .replace("<p>Two", "\n  <p>\n Two")
      .replace("wide page", "page wide"),
    "_astro/Page.Xy-12_ab.css": css,
    "pagefind/pagefind.en_2.pf_meta": index,
  };
  expect(compare(after)).toEqual({ pages: 2, files: 2, differences: [] });
});

test("A lost page and a new one are told", () => {
  const { "routes/index.html": lost, ...rest } = site;
  expect(compare({ ...rest, "ways/index.html": lost }).differences).toEqual([
    { file: "routes/index.html", kind: "address", before: ["routes/index.html"], after: [] },
    { file: "ways/index.html", kind: "address", before: [], after: ["ways/index.html"] },
  ]);
});

test("A search index that is not there any more is told", () => {
  const rest = Object.entries(site).filter(([file]) => !file.startsWith("pagefind/"));
  expect(compare(Object.fromEntries(rest)).differences).toMatchObject([{ kind: "address", before: ["pagefind/"] }]);
});

test.each([
  ["text", "Two ", "Three ", "Two routes, all of them", "Three routes, all of them"],
  ["text", "<b>routes</b>,", "<b>routes</b>", "Two routes, all of them", "Two routes all of them"],
  ["link", "/routes/", "/ways/", "/routes/ all of them", "/ways/ all of them"],
  ["alternative", "A falling line", "A line", "svg: A falling line", "svg: A line"],
  ["alternative", "Passengers", "Cars", "svg title: Passengers", "svg title: Cars"],
  ["alternative", "A pier", "", "img: A pier", "img: "],
  ["class", "wide page", "page", "main.page.wide", "main.page"],
  ["json-ld", "Harbour", "Port", 'creator.name: "Harbour"', 'creator.name: "Port"'],
  [
    "meta",
    "All routes",
    "Routes",
    'meta content="All routes" name="description"',
    'meta content="Routes" name="description"',
  ],
  ["meta", "<title>Ferries", "<title>Boats", "title: Ferries", "title: Boats"],
  [
    "asset",
    "/_astro/Page.",
    "/_astro/Other.",
    'link href="/_astro/Page.css" rel="stylesheet"',
    'link href="/_astro/Other.css" rel="stylesheet"',
  ],
  ["markup", "M0 0", "M0 1", 'path d="M0 0"', 'path d="M0 1"'],
])("A change of %s is told: %j to %j", (kind, from, to, before, after) => {
  expect(change(from, to)).toEqual([{ file: "index.html", kind, before: [before], after: [after] }]);
});

test("A changed id of a heading is told as a heading and as an id", () => {
  expect(change('id="top"', 'id="start"')).toEqual([
    { file: "index.html", kind: "heading", before: ["h1#top Ferries"], after: ["h1#start Ferries"] },
    { file: "index.html", kind: "id", before: ["top"], after: ["start"] },
  ]);
});

test("Other files are compared byte by byte", () => {
  expect(compare({ ...site, "robots.txt": "User-agent: a\n" }).differences).toEqual([
    { file: "robots.txt", kind: "txt", before: ["User-agent: *"], after: ["User-agent: a"] },
  ]);
});

test.each([
  ["svg numbers", "M1.51 2,3.25-4", ["1.5"], ["1.51"]],
  ["svg number format", "M1.50 2 3.2501-4", ["1.5", "3.25"], ["1.50", "3.2501"]],
  ["svg", "L1.5 2", ['<svg><path d="M1.5 2,3.25-4"/></svg>'], ['<svg><path d="L1.5 2"/></svg>']],
])("A picture differs by %s: %s", (kind, path, before, after) => {
  expect(compare({ ...site, "charts/a.svg": `<svg><path d="${path}"/></svg>` }).differences).toEqual([
    { file: "charts/a.svg", kind, before, after },
  ]);
});

test("printComparison() tells each difference, then how many files differ by what", () => {
  const lines: string[] = [];
  printComparison(
    {
      pages: 2,
      files: 1,
      differences: [{ file: "index.html", kind: "text", before: ["a", "b", "c", "d"], after: ["e"] }],
    },
    (line: string) => lines.push(line),
  );
  expect(lines.join("\n")).toBe(`2 pages and 1 other file compared

index.html  text
  - a
  - b
  - c
  - … and 1 more
  + e

Files that differ, by text: 1`);
});
