import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What the files of a folder may import from, besides their own folder. */
const allowed: Record<string, string[]> = {
  "src/schema": [],
  "src/model": ["src/schema"],
  "src/charts": ["src/schema", "src/model", "src/i18n", "src/styles"],
  "src/client": ["src/schema", "src/model", "src/charts"],
  "src/components": ["src/schema", "src/model", "src/charts", "src/client", "src/i18n", "src/styles", "src"],
  "src/layouts": [
    "src/schema",
    "src/model",
    "src/charts",
    "src/client",
    "src/components",
    "src/i18n",
    "src/styles",
    "src",
  ],
  "src/pages": [
    "src/schema",
    "src/model",
    "src/charts",
    "src/client",
    "src/components",
    "src/layouts",
    "src/i18n",
    "src/styles",
    "src",
  ],
  "src/i18n": ["src/schema"],
  "src/styles": [],
  // The entry: it joins the dossier and the environment to the rest.
  src: ["src/schema", "src/model", "src/charts", "src/i18n"],
  scripts: ["src/schema", "src/model", "src/charts", "src"],
};

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.{1,2}\/[^"']+)["']/g;

/** `src/charts` for `src/charts/lines/layout.ts`, `src` for `src/site.ts`. The spec of a form is schema, in the form's folder. */
const layerOf = (path: string): string => {
  if (/^src\/charts\/[^/]+\/spec\.ts$/.test(path)) return "src/schema";
  const [first = "", ...rest] = path.split(sep);
  return first === "src" && rest.length > 1 ? `${first}/${rest[0]}` : first;
};

const sources = ["src", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .map((path) => join(folder, path)),
);

const imports = sources.flatMap((path) =>
  [...readFileSync(join(root, path), "utf8").matchAll(IMPORT)].map(([, specifier]) => ({
    path,
    to: relative(root, join(root, dirname(path), specifier!)),
  })),
);

test("imports go one way: schema, model, charts, components, layouts, pages", () => {
  const wrong = imports.filter(({ path, to }) => {
    const [from, target] = [layerOf(path), layerOf(to)];
    return from !== target && !allowed[from]?.includes(target);
  });
  expect(wrong.map(({ path, to }) => `${path} imports ${to}`)).toEqual([]);
});

test("every folder of the engine has its place in that order", () => {
  expect(sources.map(layerOf).filter((layer) => !(layer in allowed))).toEqual([]);
});

test("nothing in the engine imports content", () => {
  const text = (path: string) => readFileSync(join(root, path), "utf8");
  const importsContent = /(?:from\s*|import\s*\(?\s*)["'][^"']*\bcontent\//;
  expect(sources.filter((path) => path.startsWith("src") && importsContent.test(text(path)))).toEqual([]);
});

test("local imports are written with their endings, as the runtime needs them", () => {
  expect(imports.filter(({ to }) => !/\.(?:ts|astro|css|svg|json)(?:\?\w+)?$/.test(to))).toEqual([]);
});
