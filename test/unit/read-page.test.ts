import { expect, test } from "vitest";
import { readPage, withoutFacets } from "../../scripts/read-page.ts";

const page = (main: string) =>
  `<html><head><meta name="description" content="Of quays &amp; boats."></head><body><nav>Menu</nav>${main}</body></html>`;

test("a page without a body for the search is not found", () => {
  expect(readPage(page("<main>text</main>"))).toBeUndefined();
});

test("prose is apart from fields, and has no numbers of notes", () => {
  const read = readPage(
    page(`<main data-pagefind-body>
      <div hidden><span data-pagefind-filter="year[data-value]" data-value="2023"></span></div>
      <span hidden data-pagefind-meta="kind[data-value]" data-value="Claim"></span>
      <h1>A <i>quay</i></h1>
      <p class="kicker" data-pagefind-ignore>Claims</p>
      <p class="lede">It fell &amp; sank.</p>
      <dl><dt>When</dt><dd><p>2023</p></dd></dl>
      <div class="prose">
        <p>Two of <em>three</em> boats<sup class="citations"><a class="citation">1</a>, <a class="citation">2</a></sup>.<sup><a data-footnote-ref>3</a></sup></p>
        <h2>Why</h2>
        <ul><li>Wind</li></ul>
        <article class="card"><p>A card</p></article>
        <figure><figcaption>A chart</figcaption></figure>
      </div>
      <ul><li><p>The council says so.</p><p class="meta">Gazette</p></li></ul>
      <p><span class="badge">Open</span> Not known yet.</p>
      <script>let hidden;</script>
    </main>`),
  );
  expect(read).toEqual({
    title: "A quay",
    kind: "Claim",
    prose: ["It fell & sank.", "Two of three boats.", "Wind", "The council says so.", "Not known yet."],
    other: ["When", "2023", "Why", "A card", "A chart", "Gazette", "Open"],
    filters: { year: ["2023"] },
  });
});

test("what a page is filtered by is taken out of it whole, and nothing else", () => {
  const facets =
    '<div hidden data-facets><span data-pagefind-filter="year[data-value]" data-value="2023"></span></div>';
  const rest = (inner: string) => page(`<main data-pagefind-body>${inner}<div hidden>kept</div><p>Text</p></main>`);
  expect(readPage(rest(facets))!.filters).toEqual({ year: ["2023"] });
  expect(withoutFacets(rest(facets))).toBe(rest(""));
  expect(withoutFacets(rest(""))).toBe(rest(""));
});

test("a page without prose is told by its description", () => {
  expect(readPage(page("<main data-pagefind-body><h1>Quay</h1><dl><dd>2023</dd></dl></main>"))).toMatchObject({
    prose: ["Of quays & boats."],
    other: ["2023"],
  });
});
