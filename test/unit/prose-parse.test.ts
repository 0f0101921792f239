import { expect, test } from "vitest";
import { parseBody, reportOf } from "../support/prose.ts";

const parse = (body: string) => parseBody(body).prose;

test("headings have anchors, and those of one text are told apart", () => {
  expect(parse("## What *is* it?\n\n### More\n\n## What is it?").headings).toEqual([
    { depth: 2, text: "What is it?", id: "what-is-it" },
    { depth: 3, text: "More", id: "more" },
    { depth: 2, text: "What is it?", id: "what-is-it-1" },
  ]);
});

test("a heading takes no anchor of the page around it", () => {
  const ids = (body: string) => parse(body).headings.map(({ id }) => id);
  expect(ids("## Content\n\n## Contents\n\n## Key points\n\n## References\n\n## Ref 1")).toEqual([
    "content-1",
    "contents-1",
    "key-points-1",
    "references-1",
    "ref-1-1",
  ]);
  expect(ids("## Content\n\n## Content")).toEqual(["content-1", "content-2"]);
});

test("a citation is no part of the words of a heading", () => {
  const { headings, citations } = parse("## As said [@a, p. 1] by all");
  expect(headings).toEqual([{ depth: 2, text: "As said by all", id: "as-said-by-all" }]);
  expect(citations).toHaveLength(1);
});

test("words with an @ outside of brackets are told, mail addresses and citations are not", () => {
  expect(parse("As @a-2023 [@b] has it; write to me@b.example.").bareKeys).toEqual([
    { key: "a-2023", place: { line: 5, column: 1 } },
  ]);
});

test("citations tell the place of each source that they name, behind escapes and in indented lines too", () => {
  const { citations } = parse("- A &amp; \\* [@a,\n  p. 1; @b]\n  and [@c]");
  expect(citations.flatMap(({ works }) => works)).toEqual([
    { key: "a", locator: "p. 1", place: { line: 5, column: 15 } },
    { key: "b", place: { line: 6, column: 9 } },
    { key: "c", place: { line: 7, column: 8 } },
  ]);
});

test("citations are found in notes, tables and quotations", () => {
  const { citations } = parse("x[^1]\n\n[^1]: [@a]\n\n| h |\n| - |\n| [@b] |\n\n> [@c]");
  expect(citations.flatMap(({ works }) => works.map(({ key }) => key)).sort()).toEqual(["a", "b", "c"]);
});

test("links and images are collected, those by reference too", () => {
  const { links, images } = parse('[a](./a.mdx) [b][r] ![c](c.png "Me") ![d][r]\n\n[r]: ./r.mdx "T"');
  expect(links).toEqual([
    { url: "./a.mdx", place: { line: 5, column: 1 } },
    { url: "./r.mdx", place: { line: 7, column: 1 } },
  ]);
  expect(images.map(({ url, alt, credit }) => [url, alt, credit])).toEqual([
    ["c.png", "c", "Me"],
    ["./r.mdx", "d", "T"],
  ]);
});

test("components tell their props with the place of each", () => {
  const { components } = parse('Text <Value dataset="d" where="dataset=field" />.\n\n<Chart\n  id="x"\n/>');
  expect(components).toEqual([
    {
      name: "Value",
      props: { dataset: "d", where: "dataset=field" },
      place: { line: 5, column: 6 },
      propPlaces: { dataset: { line: 5, column: 13 }, where: { line: 5, column: 25 } },
    },
    { name: "Chart", props: { id: "x" }, place: { line: 7, column: 1 }, propPlaces: { id: { line: 8, column: 3 } } },
  ]);
});

test("words are counted in every alphabet", () => {
  expect(parse("Two *words*, δύο λέξεις, كلمتان.\n\n## One").words).toBe(6);
});

test("Windows line ends do not move places", () => {
  expect(parse("[@a]\r\n[@b]").citations.map(({ place }) => place)).toEqual([
    { line: 5, column: 1 },
    { line: 6, column: 1 },
  ]);
});

const component = "write it on a line of its own, at the margin, with an empty line before and after";
const markdown = "write Markdown, or one of the components: Chart, Timeline, Claim, Value, Count";

test.each([
  [
    'import A from "a"',
    "a.mdx:5:1  invalid prose: import or export\n  remove it: components are used by name, without import; let a sentence begin with another word",
  ],
  ["a {1} b", "a.mdx:5:3  invalid prose: code in braces\n  remove the braces, or write \\{ for a brace"],
  ["a {1 2} b", "a.mdx:5:3  invalid prose: code in braces\n  remove the braces, or write \\{ for a brace"],
  ["a {1", "a.mdx:5:3  invalid prose: code in braces\n  remove the braces, or write \\{ for a brace"],
  ["a <b>c</b>", "a.mdx:5:3  invalid prose: HTML <b>\n  write **text** for bold"],
  [
    "a<br>b",
    "a.mdx:5:2  invalid prose: HTML <br>\n  end the line with a backslash, or begin a paragraph with an empty line",
  ],
  [
    "a<br/>b",
    "a.mdx:5:2  invalid prose: HTML <br>\n  end the line with a backslash, or begin a paragraph with an empty line",
  ],
  ["a <mark>b</mark>", `a.mdx:5:3  invalid prose: HTML <mark>\n  ${markdown}`],
  ["<>a</>", `a.mdx:5:1  invalid prose: HTML <>\n  ${markdown}`],
  ["<!-- a -->", "a.mdx:5:1  invalid prose: HTML comment\n  remove it"],
  [
    "a <1 b",
    'a.mdx:5:3  invalid prose: a less-than sign\n  write \\< for the sign, [text](address) for a link, or <Name prop="…" /> for a component',
  ],
  ["<Chart>", "a.mdx:5:1  invalid prose: <Chart> is not closed\n  write <Chart … /> with a slash at the end"],
  ["</Chart>", "a.mdx:5:1  invalid prose: </Chart> closes nothing\n  remove it, or write <Chart … /> in its place"],
  ["<Chart id />", 'a.mdx:5:8  invalid prop: id of <Chart>\n  write a literal in quotation marks, id="…"'],
  ["<Chart {...a} />", 'a.mdx:5:1  invalid prop: {…} of <Chart>\n  write a literal in quotation marks, name="…"'],
  ['a <Chart id="x" /> b', `a.mdx:5:3  invalid place: <Chart> within other text\n  ${component}`],
  ['> <Chart id="x" />', `a.mdx:5:3  invalid place: <Chart> within other text\n  ${component}`],
  [
    '<Claim id="x">a</Claim>',
    "a.mdx:5:1  invalid prose: text inside <Claim>\n  write <Claim … /> and put the text before or after it",
  ],
  [
    "- [ ] a",
    "a.mdx:5:1  invalid prose: a task list, - [ ]\n  remove the brackets: a reader cannot tick them; say in words what is done",
  ],
  ["# a", "a.mdx:5:1  invalid heading: # a\n  write ##: the title of the record is its only first-level heading"],
  [
    "[@a, *b*]",
    "a.mdx:5:1  invalid citation: no closing bracket\n  write [@source-id, locator] without other marks in it",
  ],
])("%j is refused", (body, problem) => {
  expect(reportOf(body)).toEqual([problem]);
});

test("a body that cannot be read at all says so", () => {
  expect(parse("{").complete).toBe(false);
  expect(parse("a").complete).toBe(true);
});
