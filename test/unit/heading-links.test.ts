import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { expect, test } from "vitest";
import { headingLinks } from "../../src/prose/plugins/heading-links.ts";
import { headings } from "../../src/prose/plugins/headings.ts";

const render = (body: string): string =>
  String(
    unified()
      .use(remarkParse)
      .use(headings, { language: "en" })
      .use(remarkRehype)
      .use(headingLinks)
      .use(rehypeStringify)
      .processSync(body),
  );

test("a heading ends with a link to itself, which says where it leads and adds no word to it", () => {
  expect(render("## The *plan*")).toBe(
    '<h2 id="the-plan">The <em>plan</em><a class="heading-link" href="#the-plan" aria-label="Link to: The plan"></a></h2>',
  );
});
