import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { findCircles, type Graph } from "../support/circles.ts";

const root = join(import.meta.dirname, "../..");

/** The way that code flows: what a folder of `src/` may import from, besides itself. */
const allowed: Record<string, string[]> = {
  schema: [],
  prose: ["schema", "i18n"],
  model: ["schema"],
  reader: ["schema", "prose", "model"],
  exports: ["schema", "model", "i18n"],
  charts: ["schema", "model", "exports", "i18n", "styles"],
  checks: ["schema", "prose", "model", "reader", "exports", "charts", "i18n"],
  collections: ["schema", "prose", "model", "reader", "checks", "i18n", "astro"],
  embeds: ["schema", "model", "charts", "i18n", "styles"],
  client: ["schema", "model", "charts", "embeds"],
  components: ["schema", "prose", "model", "exports", "charts", "collections", "embeds", "client", "i18n", "styles"],
  cards: ["schema", "model", "charts", "components", "i18n", "styles"],
  layouts: [
    "schema",
    "model",
    "exports",
    "charts",
    "collections",
    "embeds",
    "client",
    "components",
    "cards",
    "i18n",
    "styles",
  ],
  pages: [
    ...["schema", "model", "exports", "charts", "collections", "embeds", "client", "components", "cards", "layouts"],
    ...["i18n", "styles"],
  ],
  // Beside it: the engine's own words, its looks, and what Astro is told.
  i18n: ["schema"],
  styles: [],
  astro: ["schema"],
  // `content.config.ts`, where Astro looks for the collections.
  entry: ["schema", "collections"],
  scripts: ["schema", "model", "reader", "exports", "charts", "checks", "collections", "embeds", "i18n", "astro"],
};

/** `charts` for `src/charts/forms/lines/layout.ts`, `entry` for `src/content.config.ts`. */
const layerOf = (path: string): string => {
  const [first = "", second = "", ...rest] = path.split("/");
  if (first !== "src") return first;
  return rest.length > 0 ? second : "entry";
};

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)["'](\.{1,2}\/[^"']+)["']/g;
const GLOB = /\bimport\.meta\.glob\b[^(]*\(\s*["'](\.{1,2}\/[^"']+)["']/g;

const read = (path: string) => readFileSync(join(root, path), "utf8");
const sources = globSync("{src,scripts}/**/*.{ts,astro}", { cwd: root }).sort();

const imports = sources.flatMap((path) => {
  const folder = join(root, dirname(path));
  const found = (pattern: RegExp) => [...read(path).matchAll(pattern)].map(([, specifier]) => specifier!);
  const globbed = found(GLOB).flatMap((pattern) => globSync(pattern, { cwd: folder }));
  return [...found(IMPORT), ...globbed].map((specifier) => ({ path, to: relative(root, join(folder, specifier)) }));
});

describe("imports go one way", () => {
  test("schema, prose, model, reader, exports, charts, checks, collections, embeds, components, cards, layouts, pages", () => {
    const wrong = imports.filter(({ path, to }) => {
      const [from, target] = [layerOf(path), layerOf(to)];
      return from !== target && !allowed[from]?.includes(target);
    });
    expect(wrong.map(({ path, to }) => `${path} imports ${to}`)).toEqual([]);
  });

  test("every folder of the engine has its place in that order", () => {
    expect(sources.filter((path) => !(layerOf(path) in allowed))).toEqual([]);
  });

  test("charts are drawn without a look at their registry, but for what opens and checks them", () => {
    const registry = "src/charts/forms/registry.ts";
    const asking = imports.filter(({ path, to }) => path.startsWith("src/") && to === registry);
    expect(asking.map(({ path }) => path)).toEqual(["src/charts/open-chart.ts", "src/checks/charts.ts"]);
  });

  test("nothing in the engine imports content", () => {
    const importsContent = /(?:from\s*|import\s*\(?\s*)["'][^"']*\bcontent\//;
    expect(sources.filter((path) => path.startsWith("src/") && importsContent.test(read(path)))).toEqual([]);
  });
});

describe("imports run in no circle, those of types among them", () => {
  const toGraph = (edges: readonly (readonly [string, string])[]): Graph =>
    new Map([...Map.groupBy(edges, ([from]) => from)].map(([from, own]) => [from, own.map(([, to]) => to)]));
  const within = imports
    .map(({ path, to }) => [path, to.replace(/\?.*$/, "")] as const)
    .filter(([path, to]) => path.startsWith("src/") && to.startsWith("src/"));

  test("a circle is found", () => {
    const circles = findCircles(
      toGraph([
        ["a", "b"],
        ["b", "c"],
        ["c", "b"],
        ["c", "d"],
        ["e", "e"],
      ]),
    );
    expect(circles).toEqual([["b", "c"], ["e"]]);
  });

  test("between files", () => {
    expect(within.length).toBeGreaterThan(500);
    expect(findCircles(toGraph(within))).toEqual([]);
  });

  test("between rooms: what lies side by side in a folder, be it a file or a folder as a whole", () => {
    const folders = new Set(sources.map(dirname).flatMap((path) => [path, dirname(path), dirname(dirname(path))]));
    const circles = [...folders].sort().flatMap((folder) => {
      const roomOf = (path: string) =>
        path
          .split("/")
          .slice(0, folder.split("/").length + 1)
          .join("/");
      const edges = within
        .filter((edge) => edge.every((path) => path.startsWith(`${folder}/`)))
        .map(([path, to]) => [roomOf(path), roomOf(to)] as const);
      return findCircles(toGraph(edges.filter(([from, to]) => from !== to)));
    });
    expect(circles).toEqual([]);
  });
});

test("no script of a page reaches D3, which draws while the site is built, but that of the zoomed timeline", () => {
  // Types are gone by then.
  const textOf = (path: string) => read(path).replace(/^(?:import|export) type [^;]*;/gm, "");
  const reached = new Set(globSync("src/{client/*.ts,embeds/*.js}", { cwd: root }));
  for (const path of reached)
    for (const [, specifier] of textOf(path).matchAll(IMPORT)) reached.add(join(dirname(path), specifier!));
  expect(reached).toContain("src/embeds/snippets.ts");
  expect([...reached].filter((path) => /["']d3["']/.test(textOf(path)))).toEqual(["src/client/timeline-view.ts"]);
});

test("local imports are written with their endings, as the runtime needs them", () => {
  expect(imports.filter(({ to }) => !/\.(?:ts|astro|css|svg|json|js|woff2)(?:\?\w+)?$/.test(to))).toEqual([]);
});
