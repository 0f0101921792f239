import { expect, test } from "vitest";
import { render } from "../support/prose.ts";

test("citations are numbered in the order of their first mention", () => {
  const { references } = render("One [@b]. Two [@a, p. 1; @b, p. 2]. Three [@a].").rendered;
  expect(references).toEqual([
    { number: 1, key: "b", mentions: [{ anchor: "cite-1-1" }, { anchor: "cite-1-2", locator: "p. 2" }] },
    { number: 2, key: "a", mentions: [{ anchor: "cite-2-1", locator: "p. 1" }, { anchor: "cite-2-2" }] },
  ]);
});

test("citations of notes come after those of the text, in the order in which notes are read", () => {
  const { references } = render(
    "One[^n] two[^m] [@b].\n\n[^m]: [@d]\n\n[^n]: Note[^o] [@a].\n\n[^o]: [@e]\n\nThree [@c].",
  ).rendered;
  expect(references.map(({ key }) => key)).toEqual(["b", "c", "a", "d", "e"]);
});

test("a citation clings to the word before it and is named for readers who do not see it", () => {
  expect(render("One [@a, p. 1; @b].").html).toBe(
    '<p>One<sup class="citations"><a id="cite-1-1" class="citation" href="#ref-1" aria-label="Source 1, p. 1">1</a>,\u2009' +
      '<a id="cite-2-1" class="citation" href="#ref-2" aria-label="Source 2">2</a></sup>.</p>',
  );
});

test("links between records lead to their pages, those by reference too", () => {
  const expected = '<p><a href="/site/claims/tide/#why" title="T">x</a></p>';
  expect(render('[x](../claims/tide.mdx#why "T")').html).toBe(expected);
  expect(render('[x][r]\n\n[r]: ../claims/tide.mdx#why "T"').html).toBe(expected);
  expect(render("[x](https://a.example/b.mdx) [y](#z)").html).toBe(
    '<p><a href="https://a.example/b.mdx">x</a> <a href="/site/timeline/a/#z">y</a></p>',
  );
});

test("a link to a term names what explains it in its place", () => {
  const { html, rendered } = render(
    "[x](../glossary/tide.mdx) [y](../glossary/tide.mdx#why) [z](../glossary/slack.mdx)",
  );
  expect(html).toContain('<a href="/site/glossary/tide/" class="term" data-term="term-tide">x</a>');
  expect(html).toContain('<a href="/site/glossary/tide/#why" class="term" data-term="term-tide">y</a>');
  expect(rendered.terms).toEqual(["tide", "slack"]);
});

test("a picture is left to its page, by its path, what it shows and whose it is", () => {
  const expected = "<p>Picture(quays/q.png A quay Photo: nobody, 5\u00a0%)</p>";
  expect(render('![A quay](../images/quays/q.png "Photo: nobody, 5 %")').html).toBe(expected);
  expect(render('![A quay][q]\n\n[q]: ../images/quays/q.png "Photo: nobody, 5 %"').html).toBe(expected);
});

test("headings carry the anchors by which they are linked, in notes and quotations too", () => {
  expect(render("x[^1]\n\n[^1]: ## A\n\n## B\n\n> ## C").html).toMatch(
    /<h2 id="b">B<\/h2>[^]*<h2 id="c">C<\/h2>[^]*<h2 id="a">A<\/h2>/,
  );
});

test("a page is told of headings and words", () => {
  const { headings, words } = render("## What *is* it [@a]?\n\nThree more words.").rendered;
  expect(headings).toEqual([{ depth: 2, text: "What is it ?", id: "what-is-it-" }]);
  expect(words).toBe(6);
});

test("a component on a line of its own stands between paragraphs, one within a line in it", () => {
  expect(render('One <Value dataset="d" /> two.\n\n<Chart id="x" />\n\nThree.').html).toBe(
    "<p>One Value(d) two.</p>\nChart(x)\n<p>Three.</p>",
  );
});

test("a number and its per cent sign stay on one line", () => {
  expect(render("Only 2 % of `2 %`.").html).toBe("<p>Only 2\u00a0% of <code>2 %</code>.</p>");
});

test("what looks like HTML in text and code is escaped", () => {
  expect(render("a \\<b> `<i>` &lt;script>").html).toBe("<p>a &#x3C;b> <code>&#x3C;i></code> &#x3C;script></p>");
});

test.each([
  ["مرحبا بالعالم 5", '<p dir="rtl">مرحبا بالعالم 5</p>'],
  ["NATO אמרה זאת פעמיים", '<p dir="rtl">NATO אמרה זאת פעמיים</p>'],
  ["The line, in Arabic خط الفوانيس, runs", "<p>The line, in Arabic خط الفوانيس, runs</p>"],
  ["12 %", "<p>12\u00a0%</p>"],
  ["> שלום עולם\n>\n> Hello world", '<blockquote>\n<p dir="rtl">שלום עולם</p>\n<p>Hello world</p>\n</blockquote>'],
  [
    "- שלום עולם\n- בוקר טוב\n- a",
    '<ul dir="rtl">\n<li>שלום עולם</li>\n<li>בוקר טוב</li>\n<li dir="ltr">a</li>\n</ul>',
  ],
  ["## שלום", '<h2 id="שלום" dir="rtl">שלום</h2>'],
])("%j tells its direction where that is from right to left", (body, html) => {
  expect(render(body).html).toBe(html);
});

test("a cell tells its direction", () => {
  expect(render("| a text | שלום |\n|---|---|\n| more words | b |").html).toContain(
    '<th>a text</th>\n<th dir="rtl">שלום</th>',
  );
});

test("headings have ids of their own, whatever the page around them or a figure in them is called", () => {
  const names = ["Content", "Contents", "Key points", "References", "Footnote label", "Ref 1", "Cite 1 1", "Note fn 1"];
  const { html, rendered } = render(
    [...names, ...names, "Map plot", "Same", "Same", "Same 1"].map((name) => `## ${name}`).join("\n\n") +
      '\n\n<Chart id="map" />\n\nOne[^1] [@a].\n\n[^1]: Note.',
  );
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
  const page = ["content", "contents", "key-points", "references", "ref-1", "map-plot", "map-table"];
  expect(new Set([...ids, ...page]).size).toBe(ids.length + page.length);
  expect(rendered.headings.map(({ id }) => id).filter((id) => !html.includes(`<h2 id="${id}"`))).toEqual([]);
});
