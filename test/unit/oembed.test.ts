import fc from "fast-check";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { escapeMarkup } from "../../src/model/escape.ts";
import { htmlOf } from "../../src/embeds/oembed.ts";
import { embedInWordPress } from "../support/wordpress.ts";

const page = "https://ferries.example/charts/routes-on-time/";
const frame = "https://ferries.example/embed/routes-on-time/";
const answer = (title: string) => ({ title, html: htmlOf({ title, page, frame, height: 500 }) });

/** Titles made of what could open or close something, and of letters. */
const titles = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', "'", "<", ">", "&", "</a>", "</blockquote>", "<iframe>", "&lt;", "&#38;", "-->", "$&", "\\"),
      fc.string({ unit: "grapheme", maxLength: 5 }),
      fc.constantFrom(" ", "60 %", "נמל", "‘x’"),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `a${parts.join("")}`);

test.each([
  ["Tom & Jerry", "Tom &amp; Jerry"],
  ['"<b>"', "&quot;&lt;b&gt;&quot;"],
  ["it's &lt;", "it&#39;s &amp;lt;"],
])("escapeMarkup(%j) is %j", (text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped);
});

describe("the HTML of an answer", () => {
  test("is a link and a frame, whatever the title has in it", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const root = parse(answer(title).html);
        expect(root.childNodes.map((node) => node.rawTagName)).toEqual(["blockquote", "iframe"]);
        expect(root.querySelectorAll("*")).toHaveLength(3);
        expect(root.querySelector("blockquote > a")!.text).toBe(title);
        expect(root.querySelector("iframe")!.attributes).toEqual({
          src: frame,
          title,
          width: "600",
          height: "500",
          frameborder: "0",
          marginwidth: "0",
          marginheight: "0",
          scrolling: "no",
        });
      }),
    );
  });

  test("is left by WordPress as one frame with its title, and its link", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const html = embedInWordPress(answer(title));
        const root = parse(html || "");

        const kept = title.replace(/[\x00-\x08\x0B\x0C\x0E-\x1F]/g, "");
        expect(root.querySelectorAll("*").map(({ rawTagName }) => rawTagName)).toEqual(["blockquote", "a", "iframe"]);
        expect(root.querySelector("a")!.attributes).toEqual({ href: page });
        expect(root.querySelector("a")!.text).toBe(kept);
        expect(root.querySelector("iframe")!.attributes).toMatchObject({
          title: kept,
          src: `${frame}#?secret=a1B2c3D4e5`,
          "data-secret": "a1B2c3D4e5",
          sandbox: "allow-scripts",
          width: "600",
          height: "500",
        });
      }),
    );
  });
});

describe("WordPress, as the tests have it", () => {
  test("keeps a good answer in these words", () => {
    expect(embedInWordPress(answer("Ports & piers"))).toBe(
      [
        '<blockquote class="wp-embedded-content" data-secret="a1B2c3D4e5">',
        `<a href="${page}">Ports &amp; piers</a></blockquote>`,
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" ',
        `title="Ports &amp; piers" src="${frame}#?secret=a1B2c3D4e5" data-secret="a1B2c3D4e5" width="600" height="500" `,
        'frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>',
      ].join(""),
    );
  });

  test.each([
    ["no frame is left", "<p>words</p>", false],
    [
      "scripts and handlers go",
      '<script src="x"></script><iframe src="/a" onload="x()"></iframe>',
      /^<iframe [^<]*><\/iframe>$/,
    ],
    ["a style goes", '<iframe src="/a" style="height:50rem"></iframe>', /^(?!.*height)/],
    ["a frame that never ends is none", '<iframe src="/a">', false],
    ["a bracket that is not escaped ends the frame", '<iframe src="/a" title="a > b"></iframe>', false],
  ])("%s", (_, html, expected) => {
    const kept = embedInWordPress({ html });
    if (expected === false) expect(kept).toBe(false);
    else expect(kept).toMatch(expected as RegExp);
    expect(String(kept)).not.toMatch(/onload|<script/);
  });
});
