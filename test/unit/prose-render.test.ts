import { expect, test } from "vitest";
import { html, render } from "../support/prose.ts";

test("citations are numbered in the order of their first mention", () => {
  const { references } = render("One [@b]. Two [@a, p. 1; @b, p. 2]. Three [@a].");
  expect(references).toEqual([
    { number: 1, key: "b", mentions: [{ anchor: "cite-1-1" }, { anchor: "cite-1-2", locator: "p. 2" }] },
    { number: 2, key: "a", mentions: [{ anchor: "cite-2-1", locator: "p. 1" }, { anchor: "cite-2-2" }] },
  ]);
});

test("citations of notes come after those of the text", () => {
  const { references } = render("One[^n] two [@b].\n\n[^n]: Note [@a].\n\nThree [@c].");
  expect(references.map(({ key }) => key)).toEqual(["b", "c", "a"]);
});

test("a citation clings to the word before it and is named for readers who do not see it", () => {
  expect(html("One [@a, p. 1; @b].")).toBe(
    '<p>One<sup class="citations"><a id="cite-1-1" class="citation" href="#ref-1" aria-label="Source 1, p. 1">1</a>,\u2009' +
      '<a id="cite-2-1" class="citation" href="#ref-2" aria-label="Source 2">2</a></sup>.</p>',
  );
});

test("links are resolved by the page, those by reference too", () => {
  const resolveLink = (url: string) => `/site/${url}`;
  const expected = '<p><a href="/site/a.mdx" title="T">x</a></p>';
  expect(html('[x](a.mdx "T")', { resolveLink })).toBe(expected);
  expect(html('[x][r]\n\n[r]: a.mdx "T"', { resolveLink })).toBe(expected);
});

test("an image has its size and its credit", () => {
  const resolveImage = () => ({ src: "/quay.png", width: 320, height: 180 });
  expect(html('![A quay](q.png "Photo: nobody")', { resolveImage })).toBe(
    '<p><span class="picture"><img src="/quay.png" width="320" height="180" alt="A quay" loading="lazy" decoding="async">' +
      '<small class="credit">Photo: nobody</small></span></p>',
  );
});

test("headings carry the anchors by which they are linked, in notes and quotations too", () => {
  expect(html("x[^1]\n\n[^1]: ## A\n\n## B\n\n> ## C")).toMatch(
    /<h2 id="b">B<\/h2>[^]*<h2 id="c">C<\/h2>[^]*<h2 id="a">A<\/h2>/,
  );
});

test("a component on a line of its own cuts the prose; one within a line does not", () => {
  const { segments } = render('One <Value dataset="d" /> two.\n\n<Chart id="x" />\n\nThree.');
  expect(segments).toEqual([
    { html: "<p>One Value(d) two.</p>" },
    { component: { name: "Chart", props: { id: "x" } } },
    { html: "<p>Three.</p>" },
  ]);
});

test("what looks like HTML in text and code is escaped", () => {
  expect(html("a \\<b> `<i>` &lt;script>")).toBe("<p>a &#x3C;b> <code>&#x3C;i></code> &#x3C;script></p>");
});
