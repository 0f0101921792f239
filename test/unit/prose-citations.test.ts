import { expect, test } from "vitest";
import { isWellFormed } from "../../src/prose/citations.ts";
import { parseBody, render } from "../support/prose.ts";

const outcomeOf = (body: string): string => {
  const { prose, problems } = parseBody(body);
  const works = prose.citations.flatMap((citation) => citation.works);
  if (problems.length > 0) return problems.map(({ found }) => found).join("; ");
  if (works.some((work) => !isWellFormed(work))) return "not well formed";
  const said = [
    ...works.map(({ key, locator }) => `cites ${[key, locator].filter(Boolean).join(" at ")}`),
    ...prose.bareKeys.map(({ key }) => `asks for ${key}`),
  ];
  return (
    said.join(", ") ||
    render(body)
      .html.replace(/<[^>]*>/g, "")
      .trim()
  );
};

test.each([
  // What is typed as a sign of its own is one.
  ["\\[@a]", "[@a]"],
  ["[\\@a]", "[@a]"],
  ["\\@a", "@a"],
  ["&#91;@a]", "[@a]"],
  ["[&commat;a]", "[@a]"],
  ["`[@a]`", "[@a]"],
  ["```\n[@a]\n```", "[@a]"],
  ["## \\[@a] b", "[@a] b"],
  ["| \\[@a] |\n| - |", "[@a]"],
  ["me@x.example \\[@a]", "me@x.example [@a]"],
  ["[see@a]", "[see@a]"],
  ["[＠a]", "[＠a]"],
  // What is meant for a citation is one,
  ["[ @a ]", "cites a"],
  ["\\\\[@a]", "cites a"],
  ["*[@a]*", "cites a"],
  ["[@a][@b]", "cites a, cites b"],
  ["[@a]\\[@b]", "cites a"],
  ["\\[@a] [@b] \\[@c]", "cites b"],
  ["[@a\n, p. 1]", "cites a at p. 1"],
  ["[@a, p. \\[3\\]]", "cites a at p. [3]"],
  ["[@a; @a]", "cites a, cites a"],
  // with a key that no source has, which the check reports.
  ["[@A]", "cites A"],
  ["[@a.]", "cites a."],
  ["[@a,]", "cites a,"],
  ["[@a:]", "cites a:"],
  ["[@ä]", "cites ä"],
  // The check reports those that a source has.
  ["@a", "asks for a"],
  ["[x @a](../events/b.mdx)", "asks for a"],
  ["[*@a*]", "asks for a"],
  ["[**see** @a]", "asks for a"],
  ["［@a］", "asks for a"],
  ["[@]", "not well formed"],
  ["[@a;]", "not well formed"],
  ["[-@a]", "not well formed"],
  ["[see @a, p. 3]", "not well formed"],
  ["[@a @b]", "not well formed"],
  ["[@a p. 3]", "not well formed"],
  ["[@a, p. 3; p. 4]", "not well formed"],
  ["[@a\\; p. 4]", "not well formed"],
  ["[@@a]", "not well formed"],
  ["[@a", "citation: no closing bracket"],
  ["[@a\\]", "citation: no closing bracket"],
  ["[@a; @b", "citation: no closing bracket"],
  ["[;@a]", "citation: no closing bracket"],
  ["[@a, *b*]", "citation: no closing bracket"],
  ["[@a](../events/b.mdx)", "link: the text @a"],
  ["[@a]: ../events/b.mdx", "target of a link: [@a]"],
  ["[@a]{.b}", "prose: code in braces"],
])("%j: %s", (body, outcome) => {
  expect(outcomeOf(body)).toBe(outcome);
});
