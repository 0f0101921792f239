import { expect, test } from "vitest";
import { printedIn, toXml } from "../../src/charts/files/picture/to-xml.ts";

test.each([
  ['<text class="end" x="1">a</text>', '<text class="end" x="1">a</text>'],
  ['<g hidden data-series="r1"><path d="M0,1"/></g>', '<g hidden=""><path d="M0,1"/></g>'],
  [
    '<svg aria-label="a < b > c, ]]> &amp; &quot;d&quot;">',
    '<svg aria-label="a &lt; b &gt; c, ]]&gt; &amp; &quot;d&quot;">',
  ],
  ['<svg aria-label="</svg><script>x()</script>">', '<svg aria-label="&lt;/svg&gt;&lt;script&gt;x()&lt;/script&gt;">'],
  ['<svg aria-label="it\'s $& $1">', '<svg aria-label="it\'s $& $1">'],
])("%s is %s in XML", (html, xml) => {
  expect(toXml(html)).toBe(xml);
});

test("what a picture prints stands in its texts, and in neither title nor description", () => {
  const svg =
    '<svg><title>一</title><desc>二</desc><text x="1">a <tspan dx="2">b &amp; c</tspan></text>\n<text>d</text></svg>';
  expect(printedIn(svg)).not.toMatch(/[一二]/);
  for (const letter of "abcd&") expect(printedIn(svg)).toContain(letter);
  expect(printedIn(svg)).not.toMatch(/tspan/);
});
