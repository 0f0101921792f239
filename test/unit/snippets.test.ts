import fc from "fast-check";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { reservedRoom } from "../../src/embeds/reserved-room.ts";
import { SNIPPETS, toSnippet, type Embeddable, type Snippet } from "../../src/embeds/snippets.ts";

const site = "https://ferries.example/";
const script = `${site}embed.js`;
const chart: Embeddable = {
  title: "Punctual boats",
  alt: "Two lines.",
  frame: `${site}embed/boats/`,
  page: `${site}charts/boats/`,
  picture: `${site}charts/boats.png`,
  size: { width: 760, height: 400 },
  heights: [
    { width: 280, height: 700 },
    { width: 640, height: 540 },
    { width: 1000, height: 560 },
  ],
};
const elementsOf = (html: string) =>
  parse(html)
    .querySelectorAll("*")
    .map(({ rawTagName, attributes }) => ({ name: rawTagName, ...attributes }));

// The lowest height that is expected, less what an estimate may be wrong by.
const frame = {
  name: "iframe",
  src: chart.frame,
  title: chart.title,
  loading: "lazy",
  width: "100%",
  frameborder: "0",
  style: "width:100%;border:0;min-height:495px;frame-sizing:content-height",
};
const load = { name: "script", src: script, async: "" };
const link = { name: "a", href: chart.page };

test.each<[Snippet, object[]]>([
  ["frame", [frame]],
  ["responsive", [frame, load]],
  [
    "element",
    [
      {
        name: "dossier-chart",
        src: chart.frame,
        heights: "280 700 640 540 1000 560",
        style: `display:block;height:0;padding-bottom:${reservedRoom(chart.heights)}`,
      },
      link,
      load,
    ],
  ],
  [
    "picture",
    [
      link,
      {
        name: "img",
        src: chart.picture,
        alt: chart.alt,
        width: "760",
        height: "400",
        loading: "lazy",
        style: "max-width:100%;height:auto",
      },
    ],
  ],
])("the snippet %s holds these elements", (snippet, elements) => {
  expect(elementsOf(toSnippet(snippet, chart, { script }))).toEqual(elements);
});

test("the snippet link is the address alone, for systems that ask oEmbed", () => {
  expect(toSnippet("link", chart, { script })).toBe(chart.page);
  expect(toSnippet("link", chart, { script, query: "?from=2019&to=2023" })).toBe(`${chart.page}?from=2019&to=2023`);
});

test("the element holds a link with the title, for where no script runs", () => {
  const root = parse(toSnippet("element", chart, { script }));
  expect(root.querySelector("dossier-chart > a")!.text).toBe(chart.title);
});

test.each<[Snippet, string, string]>([
  ["frame", "src", chart.frame],
  ["responsive", "src", chart.frame],
  ["element", "src", chart.frame],
  ["picture", "href", chart.page],
])("the snippet %s takes what is chosen into its %s", (snippet, name, address) => {
  const query = "?theme=dark&highlight=r1,r2";
  const [first] = elementsOf(toSnippet(snippet, chart, { script, query }));
  expect(first).toHaveProperty(name, `${address}${query}`);
  expect(toSnippet(snippet, chart, { script, query })).toContain("?theme=dark&amp;highlight=r1,r2");
});

describe("whatever titles and addresses have in them", () => {
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom('"', "'", "<", ">", "&", "</a>", "</iframe>", "<script>", "&lt;", "&#38;", "-->", "$&", "\\"),
        fc.string({ unit: "grapheme", maxLength: 5 }),
        fc.constantFrom(" onload=x ", "60 %", "נמל", "‘x’"),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => `a${parts.join("")}`);
  const marked = SNIPPETS.filter((snippet) => snippet !== "link");

  test.each(marked)("the snippet %s has the same elements and attributes, with the texts as they are", (snippet) => {
    const plain = elementsOf(toSnippet(snippet, chart, { script }));
    fc.assert(
      fc.property(texts, texts, texts, (title, alt, query) => {
        const code = toSnippet(snippet, { ...chart, title, alt }, { script, query: `?x=${query}` });
        const expected = plain.map(({ name, ...attributes }) => ({
          name,
          ...attributes,
          ...("title" in attributes && { title }),
          ...("alt" in attributes && { alt }),
          ...("src" in attributes && attributes.src === chart.frame && { src: `${chart.frame}?x=${query}` }),
          ...("href" in attributes && { href: `${chart.page}?x=${query}` }),
        }));
        expect(elementsOf(code)).toEqual(expected);
        if (snippet === "element") expect(parse(code).querySelector("a")!.text).toBe(title);
      }),
    );
  });
});
