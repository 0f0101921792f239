import { expect, test } from "vitest";
import { proseProcessor } from "../../src/prose/processor.ts";
import type { RenderedProse } from "../../src/prose/prose.ts";
import { options, parseBody, reportOf } from "../support/prose.ts";

const renderer = await proseProcessor(options).createMdxRenderer!(
  { syntaxHighlight: false },
  { optimize: false, srcDir: new URL("file:///project/src/"), sourcemap: false },
);

/** What the module of a body tells its page, once Astro has compiled it. */
async function compile(body: string): Promise<{ code: string; rendered: RenderedProse }> {
  const { code } = await renderer.process(body, "/dossier/events/a.mdx", {});
  const [, frontmatter] = /export const frontmatter = (\{[^]*?\n?\});\n/.exec(code)!;
  // The compiler prints an object of JavaScript, not JSON.
  const printed = `data:text/javascript,${encodeURIComponent(`export default ${frontmatter}`)}`;
  return { code, rendered: ((await import(/* @vite-ignore */ printed)) as { default: RenderedProse }).default };
}

test.each([
  ["text", "One *two* three."],
  ["headings", "## A [@a]\n\n### B\n\n## A"],
  ["citations", "One [@a, p. 1; @b] two[^1].\n\n[^1]: [@c]"],
  ["a table", "| a | b |\n|--:|---|\n| [@a] | 2 % |"],
  ["components", 'One <Value dataset="d" edition="e" field="f" where="x=1" /> two.\n\n<Chart id="x" />'],
  ["two charts in one paragraph", '<Chart id="x" /> <Chart id="y" />'],
  ["a picture", '![a](../images/a.png "b")'],
])("the check sees what Astro compiles: %s", async (_name, body) => {
  const { prose } = parseBody(body);
  const { code, rendered } = await compile(body);
  expect(rendered.headings).toEqual(prose.headings);
  expect(rendered.words).toBe(prose.words);
  expect(rendered.references.flatMap(({ key, mentions }) => mentions.map(() => key)).sort()).toEqual(
    prose.citations.flatMap(({ works }) => works.map(({ key }) => key)).sort(),
  );
  for (const { name } of prose.components) expect(code).toContain(`_jsx(${name},`);
  expect(reportOf(body)).toEqual([]);
});

test("components that stand side by side stand alone, for the check and when compiled", async () => {
  expect((await compile('<Chart id="x" /> <Chart id="y" />')).code).not.toContain("_components.p");
  expect(reportOf('<Value dataset="d" /> <Value dataset="e" />')).toHaveLength(2);
});
