import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { expect, test } from "vitest";
import { render } from "../support/prose.ts";

const reference = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { clobberPrefix: "note-" })
  .use(rehypeStringify);

// Where the site means to differ: headings have anchors, cells are aligned by
// class, and a table stands in a box in which it scrolls.
const ours = (body: string): string =>
  render(body)
    .html.replace(/<(h\d) id="[^"]*">/g, "<$1>")
    .replace(/class="align-(\w+)"/g, 'align="$1"')
    .replace(/<section class="table[^>]*>(<table>[^]*?<\/table>)<\/section>/g, "$1");

test.each([
  ["a paragraph with a line break", "one\ntwo\n\nthree"],
  ["emphasis", "*a* **b** ***c*** _d_ __e__ **a**b*c* snake_case_word"],
  ["strikethrough", "~a~ ~~b~~"],
  ["code", "`a` `` b`c ``"],
  ["hard breaks", "a\\\nb  \nc"],
  ["headings", "## A *b* `c`\n\n### A\n\nSetext\n---"],
  ["nested lists", "- a\n- b\n  - c\n    d\n\n  e"],
  ["ordered lists", "1. a\n2. b\n\n5) x\n6) y"],
  ["loose and changing lists", "- a\n\n- b\n\n+ c"],
  ["quotations", "> q\n> - l\n>\n> p"],
  ["a table", "| a | b | c |\n|:--|:-:|--:|\n| 1 | *2* | x \\| y |\n| z |"],
  ["a table without rows", "| a |\n|---|"],
  ["a code block", "```js\nlet a = `1` < {2};\n```"],
  ["notes", "a[^1] b[^n]\n\n[^1]: one *x*\n[^n]: two\n\n    more"],
  ["a note that is mentioned twice", "a[^x] b[^x]\n\n[^x]: n"],
  ["links", '[a](http://x.example "T") [with `code` and **b**](/x.mdx#y)'],
  ["links by reference", "[r] [r][] [z][r] [R]\n\n[r]: http://r.example 'q'"],
  ["bare addresses", "www.x.example and https://y.example/a_b and me@x.example"],
  ["rules", "***\n\n---\n\na\n***\nb"],
  ["entities and escapes", "a&amp;b &copy; &lt; \\* \\[x\\] 1986\\. x"],
  ["dashes as they stand", "one -- and --- ... (c)"],
  ["signs that other dialects take for marks", "H~2~O x^2^ $a$ ==m== :smile: [[w]] #t @u %% x"],
  ["containers of other dialects", "> [!NOTE]\n> hi\n\n::: tip\nx\n:::\n\nTerm\n: def"],
  ["letters of other alphabets", "Ünïcode العربية Ελληνικά 😀"],
])("%s is rendered as GitHub does", (_name, body) => {
  expect(ours(body)).toBe(String(reference.processSync(body)));
});
