import type { RootContent } from "hast";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { citationMarks } from "../../src/prose/plugins/citation-marks.ts";
import { citedBlocks } from "../../src/prose/plugins/cited-blocks.ts";

/** The blocks of a text: the sources that one shows, or its tag. */
function blocksOf(body: string): string[] {
  const processor = unified().use(remarkParse).use(citationMarks).use(remarkRehype).use(citedBlocks);
  const file = new VFile(body);
  const name = (block: RootContent): string[] => {
    if (block.type === "element") return [block.tagName];
    if (block.type !== "mdxJsxFlowElement") return [];
    const values = block.attributes.map((attribute) =>
      "name" in attribute && typeof attribute.value === "string" ? `${attribute.name}=${attribute.value}` : "",
    );
    return [`${block.name} ${values.join(", ")}: ${block.children.flatMap((child) => name(child)).join()}`];
  };
  return processor.runSync(processor.parse(file), file).children.flatMap(name);
}

test("a block shows the sources that it cites, once in a section, whatever block it is", () => {
  expect(
    blocksOf(`No source here.

One [@a, p. 2; @b] and again [@a].

The same [@b].

- In a list [@c] and [@b].

## Next

- Anew [@b; @d].`),
  ).toEqual([
    "p",
    "Cited numbers=1 2, sources=a b, again=: p",
    "p",
    "Cited numbers=3, sources=c, again=: ul",
    "h2",
    "Cited numbers=2 4, sources=b d, again=b: ul",
  ]);
});
