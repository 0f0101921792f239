import { expect, test } from "vitest";
import { redirectPage } from "../../scripts/redirects/page.ts";
import { finalTarget, isCopied, redirectOf, restAt } from "../../src/model/redirects.ts";
import { redirectsSchema } from "../../src/schema/redirects.ts";

test.each([
  ["charts/a", "charts/a/", "/"],
  ["charts/a", "charts/a/2024/", "/2024/"],
  ["charts/a", "charts/a.svg", ".svg"],
  ["charts/a/2024", "charts/a/2024.svg", ".svg"],
  ["images/a.png", "images/a.png", ""],
  ["charts/a", "charts/ab/", undefined],
  ["charts/a", "charts/a-b.svg", undefined],
  ["charts/a", "embed/a/", undefined],
])("at %s, the rest of %s is %s", (place, address, rest) => {
  expect(restAt(place, address)).toBe(rest);
});

const redirects = {
  "charts/a": "charts/b",
  "charts/a/2023": "charts/c",
  "claims/a": "claims",
  "images/a.png": "images/b.jpg",
  "terms/a": "terms/b",
  "terms/b": "terms/c",
  "loop/a": "loop/b",
  "loop/b": "loop/a",
  deeper: "deeper/still",
};

test.each([
  ["charts/a/", "charts/b/"],
  ["charts/a.svg", "charts/b.svg"],
  ["charts/a/2024/", "charts/b/2024/"],
  ["charts/a/2023/", "charts/c/"],
  ["charts/a/2023.csv", "charts/c.csv"],
  ["claims/a/", "claims/"],
  ["images/a.png", "images/b.jpg"],
  ["charts/ab/", undefined],
])("%s leads to %s, by the longest line", (address, target) => {
  expect(redirectOf(redirects, address)?.target).toBe(target);
});

test.each([
  ["charts/x/", "charts/x/"],
  ["terms/a/", "terms/c/"],
  ["loop/a/", undefined],
  ["deeper/", undefined],
])("%s leads in the end to %s", (address, target) => {
  expect(finalTarget(redirects, address)).toBe(target);
});

test.each([
  ["charts/a/", false],
  ["claims/a/", false],
  ["charts/a.svg", true],
  ["data/a/2024.csv", true],
  ["embed/a/", true],
  ["embed/a/2024/", true],
])("what is at %s is copied: %s", (address, copied) => {
  expect(isCopied(address)).toBe(copied);
});

test("the examples of the schema are accepted", () => {
  for (const example of redirectsSchema.meta()!.examples as unknown[])
    expect(redirectsSchema.safeParse(example).success).toBe(true);
});

test("a page that sends its readers on escapes where it leads", () => {
  const html = redirectPage({
    path: `/a"b</script>&'/new/`,
    url: "https://example.org/new/?a&b",
    language: 'en"',
  });
  expect(html).toContain('<html lang="en&quot;">');
  expect(html).toContain('<link rel="canonical" href="https://example.org/new/?a&amp;b">');
  expect(html).toContain(`content="0; url=/a&quot;b&lt;/script&gt;&amp;&#39;/new/"`);
  expect(html).toContain(`location.replace("/a\\"b\\u003c/script>&'/new/"+location.search+location.hash)`);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});
