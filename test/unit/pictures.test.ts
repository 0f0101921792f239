import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inspectPicture } from "../../src/reader/pictures/inspect.ts";
import { fixture } from "../support/broken.ts";

const png = readFileSync(join(fixture, "images/quay.png"));
const gif = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
const webp = Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64");
const jpeg = Buffer.from(
  "ffd8ffe000104a46494600010100000100010000ffc0000b080010002001011100ffda0008010100003f00d2cf20ffd9",
  "hex",
);

const tell = (bytes: Buffer | string, type: string): string[] =>
  inspectPicture(Buffer.from(bytes as string), type).faults.map(
    ({ line, column, found, hint }) => `${line ? `${line}:${column} ` : ""}${found}; ${hint}`,
  );
const svg = (content: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 2"${attributes}>${content}</svg>`;

describe("a picture is what its name says", () => {
  test.each([
    ["image/png", png],
    ["image/gif", gif],
    ["image/webp", webp],
    ["image/jpeg", jpeg],
    ["image/svg+xml", Buffer.from(svg('<path d="M0 0h4v2z"/>'))],
  ])("a sound %s passes, with its size", (type, bytes) => {
    const { size, faults } = inspectPicture(bytes, type);
    expect(faults).toEqual([]);
    expect(size!.width).toBeGreaterThan(0);
  });

  test.each([
    ["image/jpeg", png, "picture: PNG in a file named as JPEG; rename it by what it is, or save it anew"],
    [
      "image/png",
      Buffer.from(svg("")),
      "picture: SVG in a file named as PNG; rename it by what it is, or save it anew",
    ],
    ["image/svg+xml", png, "picture: PNG in a file named as SVG; rename it by what it is, or save it anew"],
    [
      "image/png",
      Buffer.from("<html><script>alert(1)</script>"),
      "picture: something else in a file named as PNG; save the picture anew: it cannot be read",
    ],
    [
      "image/svg+xml",
      Buffer.from("<html></html>"),
      "picture: something else in a file named as SVG; save the picture anew: it cannot be read",
    ],
    [
      "image/svg+xml",
      Buffer.from("1f8b0800", "hex"),
      "picture: something else in a file named as SVG; save the picture anew: it cannot be read",
    ],
    [
      "image/png",
      Buffer.alloc(0),
      "picture: something else in a file named as PNG; save the picture anew: it cannot be read",
    ],
  ])("as %s: %#", (type, bytes, fault) => {
    expect(tell(bytes, type)).toEqual([fault]);
  });

  test.each([
    ["image/png", png],
    ["image/gif", gif],
    ["image/webp", webp],
    ["image/jpeg", jpeg],
  ])("a %s without its end is refused", (type, bytes) => {
    expect(tell(bytes.subarray(0, bytes.length - 14), type)).toEqual([
      "picture: its end is missing; copy or save it anew",
    ]);
  });

  const sized = (width: number, height: number) => {
    const bytes = Buffer.from(png);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };

  test.each([
    [100_000, 100_000, "100000 × 100000 pixels; make it smaller: 16384 pixels a side and 50 million in all at most"],
    [16_000, 16_000, "16000 × 16000 pixels; make it smaller: 16384 pixels a side and 50 million in all at most"],
    [0, 5, "it has no size; save the picture anew: it cannot be read"],
  ])("one of %d × %d pixels is refused", (width, height, fault) => {
    expect(tell(sized(width, height), "image/png")).toEqual([`picture: ${fault}`]);
  });

  test("an SVG file without a size is refused", () => {
    expect(tell('<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml")).toEqual([
      "picture: it has no size; give its svg element a viewBox",
    ]);
  });

  test("whatever bytes a picture has, it is looked into without a crash, and soon", () => {
    const seeds = [png, gif, webp, jpeg, Buffer.from(svg("<g/>"))];
    const types = ["image/png", "image/gif", "image/webp", "image/jpeg", "image/svg+xml", "image/avif"];
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.constantFrom(...types),
        fc.array(change, { maxLength: 8 }),
        fc.nat(),
        (seed, type, changes, cut) => {
          const bytes = Buffer.from(seed);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const { size, faults } = inspectPicture(bytes.subarray(0, 1 + (cut % bytes.length)), type);
          expect(faults.length === 0).toBe(size !== undefined);
        },
      ),
      { numRuns: 500 },
    );
    // As many boxes as 5 MB hold, and as many segments.
    const box = Buffer.concat([Buffer.from([0, 0, 0, 20]), Buffer.from("ispe"), Buffer.alloc(12)]);
    const head = Buffer.from("\0\0\0\x10ftypavif\0\0\0\0", "latin1");
    const start = performance.now();
    expect(tell(Buffer.concat([head, ...Array.from({ length: 240_000 }, () => box)]), "image/avif")).toHaveLength(1);
    expect(
      tell(
        Buffer.concat([jpeg.subarray(0, 2), Buffer.from("ffe00002".repeat(1_200_000), "hex"), jpeg.subarray(-2)]),
        "image/jpeg",
      ),
    ).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe("an SVG file is a drawing alone", () => {
  test.each([
    [
      "drawing",
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><path style="fill:url(#a)" d="M0 0h4v2z"/><use href="#a"/><use xlink:href="#a"/>',
    ],
    [
      "text",
      '<title>An image (left)</title><text aria-label="An image (left)" class="url(x)">a &lt; b &#x26; c</text>',
    ],
    ["style", '<style>.a{fill:url("#b")}<![CDATA[.c{fill:red}]]></style>'],
    ["dots within", '<image href="data:image/png;base64,iVBORw0KGgo=" width="1" height="1"/>'],
    [
      "notes of a drawing program",
      '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work xmlns:cc="http://creativecommons.org/ns#" rdf:about=""/></rdf:RDF></metadata>',
    ],
  ])("%s passes", (_, content) => {
    expect(tell(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- a -->${svg(content)}`, "image/svg+xml")).toEqual(
      [],
    );
    expect(() => new Resvg(svg(content)).render()).not.toThrow();
  });

  test.each([
    ["<script>alert(1)</script>", "element: script"],
    ['<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>', "element: svg:script"],
    ['<g><h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script></g>', "element: h:script"],
    ['<script xmlns=""/>', "element: script"],
    ['<p xmlns="http://www.w3.org/1998/Math/MathML"/>', "element: p"],
    ["<SCRIPT/>", "element: SCRIPT"],
    ["<foreignObject><p/></foreignObject>", "element: foreignObject"],
    ['<a href="#x"/>', "element: a"],
    ['<iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/>', "element: iframe"],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', "element: animate"],
    ['<set attributeName="onload" to="alert(1)"/>', "element: set"],
    ['<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load"/>', "element: handler"],
    ['<feImage href="https://evil.example/x.png"/>', "element: feImage"],
    ['<path onclick="alert(1)"/>', "attribute: onclick of path"],
    ['<path ONLOAD="alert(1)"/>', "attribute: ONLOAD of path"],
    ['<use href="https://evil.example/x.svg#a"/>', "attribute: href of use"],
    ['<use href="other.svg#a"/>', "attribute: href of use"],
    ['<use xlink:href="//evil.example/x"/>', "attribute: xlink:href of use"],
    ['<use xmlns:y="http://www.w3.org/1999/xlink" y:href="data:image/svg+xml,x"/>', "attribute: y:href of use"],
    ['<image href="data:image/svg+xml;base64,PHN2Zz4="/>', "attribute: href of image"],
    ['<image href="/etc/passwd"/>', "attribute: href of image"],
    ['<g xml:base="https://evil.example/"/>', "attribute: xml:base of g"],
    ['<path fill="url(https://evil.example/#a)"/>', "attribute: fill of path"],
    ["<path style=\"fill: url( 'x.svg#a' )\"/>", "attribute: style of path"],
    ['<path style="fill: u\\72l(x)"/>', "attribute: style of path"],
    ["<path mask=\"image-set('x' 1x)\"/>", "attribute: mask of path"],
    ['<path fill="&#117;rl(x)"/>', "attribute: fill of path"],
    ["<style>@import 'x.css';</style>", "style: @import"],
    ["<style>@IMPORT 'x.css';</style>", "style: @IMPORT"],
    ["<style><![CDATA[@font-face{src:url(x)}]]></style>", "style: @font-face"],
    ["<style>a{b:url(x)}</style>", "style: url(x"],
    ["<style><g/>@import 'x';</style>", "element: g in a style"],
    ["<style>a{b:<!-- -->url(x)}</style>", "style: url(x"],
    ["<g>&unknown;</g>", "XML: undefined entity"],
    ["<g>", "XML: unexpected close tag"],
  ])("%s is refused", (content, found) => {
    const told = tell(svg(`\n  ${content}`), "image/svg+xml");
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^2:\d+ picture: /);
    expect(told[0]).toContain(`picture: ${found}`);
  });

  test.each([
    [
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg("&a;")}`,
      "1:1 picture: DOCTYPE; delete it: no browser needs it",
    ],
    [
      `<?xml-stylesheet href="x.css"?>${svg("")}`,
      "1:1 picture: instruction: xml-stylesheet; delete it: a picture takes no style from elsewhere",
    ],
    [
      `<?xml version="1.0" encoding="UTF-7"?>${svg("")}`,
      '1:1 picture: encoding: UTF-7; save the file as UTF-8, and write encoding="UTF-8"',
    ],
    [svg("", ' onload="alert(1)"'), "1:1 picture: attribute: onload of svg; delete it: a picture runs nothing"],
    ["<svg/>", '1:1 picture: element: svg; begin with <svg xmlns="http://www.w3.org/2000/svg">'],
    [
      '<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>',
      '1:1 picture: element: html; begin with <svg xmlns="http://www.w3.org/2000/svg">',
    ],
  ])("%s is refused where it stands", (text, told) => {
    expect(tell(text, "image/svg+xml")).toEqual([told]);
  });
});
