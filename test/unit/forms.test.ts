import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const forms = globSync("src/charts/forms/*/form.ts", { cwd: root }).map((path) => basename(dirname(path)));

/** Where a form is registered; all else of it lies in its folder, and its spec in the schema. */
const registers = ["src/schema/chart.ts", "src/charts/forms/registry.ts"];
const isOwn = (path: string) =>
  forms.some((form) => path.startsWith(`src/charts/forms/${form}/`) || path === `src/schema/charts/${form}.ts`);

test("what a form needs lies in its folder and its spec: no file outside reads from it or asks for its name", () => {
  const names = forms.join("|");
  const naming = new RegExp(
    `["']\\.{1,2}/(?:[\\w./-]*/)?(?:${names})(?:/|\\.ts["'])|(?:form === |SpecOf<)"(?:${names})"`,
  );
  const found = globSync(["src/**/*.{ts,astro,css}", "scripts/**/*.ts"], { cwd: root })
    .filter((path) => !registers.includes(path) && !isOwn(path))
    .filter((path) => naming.test(read(path)));
  expect(forms.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
  // What it looks for is there to be found.
  expect(registers.filter((path) => naming.test(read(path)))).toEqual(registers);
});

test("each form has its spec in the schema, by the same name", () => {
  const specs = globSync("src/schema/charts/*.ts", { cwd: root }).map((path) => basename(path, ".ts"));
  expect(specs.sort()).toEqual([...forms, "chart-parts"].sort());
});

test.each(globSync("src/charts/forms/*/plot.css", { cwd: root }))("%s keeps to the layer of parts", (path) => {
  expect(read(path)).toMatch(/^(?:\/\*.*\*\/\n)?@layer parts \{\n(?: {2}.*\n|\n)*\}\n$/);
});
