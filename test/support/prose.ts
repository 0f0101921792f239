import type { Root } from "hast";
import rehypeStringify from "rehype-stringify";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { VFile } from "vfile";
import { findingsOf } from "../../src/prose/file-data.ts";
import { createProseParser } from "../../src/prose/parse.ts";
import { direction } from "../../src/prose/plugins/direction.ts";
import { scrollingTables } from "../../src/prose/plugins/scrolling-tables.ts";
import type { RenderedProse } from "../../src/prose/prose.ts";
import { notesInWords } from "../../src/prose/processor.ts";
import { remarkPlugins } from "../../src/prose/remark-plugins.ts";
import { formatProblem } from "../../src/schema/problem.ts";

/** Where the bodies of the tests lie, and under which path their pages stand. */
export const options = { root: "/dossier", base: "/site/" };
const path = "/dossier/events/a.mdx";

/** Three lines of front matter and an empty one, as the reader blanks them. */
const FRONT = "   \n        \n   \n\n";

const parse = createProseParser(options);
export const parseBody = (body: string) => parse({ text: FRONT + body, path, file: "a.mdx" });
export const reportOf = (body: string): string[] => parseBody(body).problems.map(formatProblem);

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkPlugins(options))
  .use(remarkRehype, { ...notesInWords, passThrough: ["mdxJsxFlowElement", "mdxJsxTextElement"] })
  .use(scrollingTables)
  .use(direction)
  .use(() => (tree: Root) => {
    // What pages draw stands in the HTML as it is called: `Value(d)`.
    visitParents(tree, (parent) => {
      if (!("children" in parent)) return;
      parent.children = parent.children.map((node) => {
        if (!(node.type as string).startsWith("mdxJsx")) return node;
        const { name, attributes } = node as unknown as { name: string; attributes: { value: string }[] };
        return { type: "text", value: `${name}(${attributes.map(({ value }) => value).join(" ")})` };
      });
    });
  })
  .use(rehypeStringify);

/** The HTML of a body, and what its page is told of it. */
export function render(body: string): { html: string; rendered: RenderedProse } {
  const file = new VFile({ value: body, path });
  const html = String(processor.processSync(file));
  return { html, rendered: findingsOf(file).rendered };
}
