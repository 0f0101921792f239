import { afterEach, describe, expect, test, vi } from "vitest";
import { parseBody, reportOf } from "../support/prose.ts";

afterEach(() => vi.restoreAllMocks());

/** How many elements of lists are moved by taking others out of them, which time follows. */
function movesOf(body: string): number {
  const { splice } = Array.prototype;
  let moves = 0;
  vi.spyOn(Array.prototype, "splice").mockImplementation(function (this: unknown[], ...given) {
    moves += this.length - given[0];
    return splice.apply(this, given) as unknown[];
  });
  parseBody(body);
  vi.restoreAllMocks();
  return moves;
}

/** How many looks it takes to find children among their neighbours. */
function looksOf(body: string): number {
  const { indexOf } = Array.prototype;
  let looks = 0;
  vi.spyOn(Array.prototype, "indexOf").mockImplementation(function (this: unknown[], ...given) {
    const found = indexOf.apply(this, given);
    looks += found === -1 ? this.length : found;
    return found;
  });
  parseBody(body);
  vi.restoreAllMocks();
  return looks;
}

describe("a body that is ten times as long takes some ten times as many steps", () => {
  test.each([
    ["figures in one paragraph", (n: number) => 'with <Value dataset="d" where="x=1" /> here '.repeat(n)],
    ["citations in one paragraph", (n: number) => "with words [@a, p. 1] here ".repeat(n)],
    ["citations in paragraphs", (n: number) => "with words [@a, p. 1] here\n\n".repeat(n)],
  ])("%s", (_name, bodyOf) => {
    for (const steps of [movesOf, looksOf]) expect(steps(bodyOf(1000))).toBeLessThan(20 * steps(bodyOf(100)) + 10_000);
  });
});

const deep = (place: string) => [
  `a.mdx:${place}  invalid prose: marks nested too deep\n  set fewer quotations, lists or marks into one another: a reader cannot follow, and the limit is 40`,
];

test.each([
  ["quotations", `${">".repeat(2000)} a`, "5:1"],
  ["lists in one line", `${"- ".repeat(2000)}a`, "5:1"],
  ["lists by indent", Array.from({ length: 60 }, (_, i) => `${" ".repeat(2 * i)}- a`).join("\n"), "25:41"],
  ["emphasis", `${"*a ".repeat(150)}${"a*".repeat(150)}`, "5:118"],
  ["quotations in a note", `a[^x]\n\n[^x]: ${"> ".repeat(39)}*b **c***`, "7:85"],
])("%s within one another, many times, are refused", (_name, body, place) => {
  const reports = reportOf(body);
  expect(reports[0]).toBe(deep(place)[0]);
  expect(new Set(reports.map((report) => report.split("\n")[0]!.split("  ")[1])).size).toBe(1);
});

test("components within one another, many times, are refused", () => {
  expect(reportOf(`${"<Chart>".repeat(2000)}${"</Chart>".repeat(2000)}`)).toContain(deep("5:281")[0]);
});

test("many brackets within one another are no marks, and do no harm", () => {
  expect(reportOf(`${"[".repeat(2000)}a${"]".repeat(2000)}`)).toHaveLength(1);
});

// The parser would take minutes or hours for each, so that a guard that is missing ends this by its limit of time.
test.each([
  ["emphasis in emphasis", "*a **b ".repeat(20_000) + "c** d* ".repeat(20_000)],
  ["both signs in turn", "*a _b ".repeat(20_000) + "c_ d* ".repeat(20_000)],
  ["emphasis behind emphasis", "*a* ".repeat(50_000)],
  ["bold within words", "a**b".repeat(50_000)],
  ["emphasis that is not begun", "a* ".repeat(50_000)],
  ["one run of signs on both sides", `${"*".repeat(50_000)}a${"*".repeat(50_000)}`],
  ["what is struck out, within words", "a~b".repeat(50_000)],
  ["brackets in brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000)],
  ["brackets that only close", "]".repeat(50_000)],
  ["addresses without a text", "](".repeat(50_000)],
  ["emphasis and brackets in turn", "*[".repeat(50_000) + "a" + "]*".repeat(50_000)],
  ["pictures in pictures", "![".repeat(50_000) + "a" + "](b)".repeat(50_000)],
  ["runs of backticks, each of another length", Array.from({ length: 500 }, (_, i) => "`".repeat(i + 1)).join("a")],
])("%s, many times in one paragraph, stop the reading", (_name, body) => {
  expect(reportOf(body).map((report) => report.replace(/:5:\d+/, ""))).toEqual([
    "a.mdx  invalid prose: too many marks in one paragraph\n  write shorter paragraphs, or \\ before each sign that is no mark",
  ]);
});

test("what has too many marks is told where they are too many", () => {
  expect(reportOf("a\n\n" + "]".repeat(1000))[0]).toMatch(/^a\.mdx:7:501 /);
});

const nested =
  "items in lists or quotations within others\n  write them in a table or a dataset, or in several records; the limit is 1000";

test.each([
  [
    "notes",
    "a[^1]\n" + "\n[^1]: b\n".repeat(20_000),
    4007,
    "notes\n  write fewer, or several records; the limit is 2000",
  ],
  ["lists in one line", "- - a\n".repeat(50_000), 1005, nested],
  ["lists by indent", "- a\n  - b\n".repeat(50_000), 2006, nested],
  ["quotations in lists", "1. > a\n".repeat(50_000), 1005, nested],
  ["quotations in quotations", "> > a\n> b\n".repeat(50_000), 2005, nested],
])("%s may not be too many in one body", (_name, body, line, problem) => {
  expect(reportOf(body)).toEqual([`a.mdx:${line}:1  invalid prose: too many ${problem}`]);
});

test.each([
  ["braces", "{".repeat(50_000) + "}".repeat(50_000), "5:1  invalid prose: code in braces"],
  ["code in parts", "export const a = [\n\n" + "1,\n\n".repeat(2000), "5:1  invalid prose: import or export"],
])("%s, many times, are not read as code", (_name, body, problem) => {
  expect(reportOf(body)[0]).toContain(`a.mdx:${problem}`);
});

test.each([
  ["words that are stressed", "*a* and __b__ ".repeat(500)],
  ["items that begin with bold words", "- **a** b\n".repeat(2000)],
  ["names with underscores", "read_me_first ".repeat(2000)],
  ["links", "[a](https://example.org), ".repeat(1000)],
  ["citations", "a [@b, p. 1]; ".repeat(10_000)],
  ["words in brackets", "a [sic] ".repeat(2000)],
  ["words as typed", "a `b` and ``c`` ".repeat(1000)],
  ["cells with bold words", `| a | b |\n| - | - |\n${"| **a** | *b* |\n".repeat(1000)}`],
])("%s may be many", (_name, body) => {
  expect(reportOf(body)).toEqual([]);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
  "a component, a prop, a note, a target and a heading may be called %s",
  (name) => {
    const { prose, problems } = parseBody(
      `a <${name} /> <Chart ${name}="b" />\n\n## ${name}\n\n[a][${name}] b[^${name}]\n\n[${name}]: ./c.mdx\n\n[^${name}]: d`,
    );
    expect(problems.filter(({ found }) => !/^(?:prose: HTML|place:)/.test(found))).toEqual([]);
    expect(prose.components.flatMap(({ props }) => Object.entries(props))).toEqual([[name, "b"]]);
    expect(prose.headings.map(({ text }) => text)).toEqual([name.replace("__proto__", "proto")]);
  },
);
