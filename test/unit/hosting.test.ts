import { expect, test } from "vitest";
import { headersFile } from "../../scripts/hosting/headers-file.ts";
import { nginxFile } from "../../scripts/hosting/nginx-file.ts";
import { rulesOf, toExpression, type Rule } from "../../scripts/hosting/rules.ts";

const root = ["404.html", "_astro/", "charts/", "embed-2.1.0.js", "embed.js", "index.html"];

test("headersFile() says what is meant for all others once for each file and folder", () => {
  const rules: Rule[] = [
    ["*", "X-All", "yes"],
    ["_astro/*", "Cache-Control", "long"],
    ["embed-*.js", "Cache-Control", "long"],
    ["*", "Cache-Control", "short"],
    ["data/:dataset/:edition", "Link", "<x>"],
  ];
  expect(headersFile(rules, "/base/", root)).toBe(
    `/base/*
  X-All: yes
/base/404.html
  Cache-Control: short
/base/_astro/*
  Cache-Control: long
/base/charts/*
  Cache-Control: short
/base/embed-2.1.0.js
  Cache-Control: long
/base/embed.js
  Cache-Control: short
/base/
  Cache-Control: short
/base/data/:dataset/:edition
  Link: <x>
`,
  );
});

test("headersFile() refuses what it could not say", () => {
  const rules: Rule[] = [
    ["charts/old/*", "Cache-Control", "long"],
    ["*", "Cache-Control", "short"],
  ];
  expect(() => headersFile(rules, "/", root)).toThrow("no file of headers can say: charts/old/* Cache-Control long");
});

test.each([
  ["embed-*.js", "embed-1.0.0.js", true],
  ["embed-*.js", "embed.js", false],
  ["embed.js", "embedXjs", false],
  ["data/:dataset/:edition", "data/crossings/2024.csv", true],
  ["data/:dataset/:edition", "data/crossings/", false],
  ["_astro/*", "_astro/a/b.js", true],
])("the pattern %s for %s: %s", (pattern, address, fits) => {
  expect(new RegExp(`^${toExpression(pattern)}$`).test(address)).toBe(fits);
});

test("nginxFile() keeps what an address has out of its own syntax", () => {
  const at = { site: "https://example.org:8443", base: "/a.b/", licence: "https://example.org/it's$free" };
  const text = nginxFile(rulesOf(at), at);
  expect(text).toContain("<https://example.org/it%27s%24free>");
  expect(text).toContain(String.raw`example\.org(?::|%3[Aa])8443(?:/|%2[Ff])a\.b(?:/|%2[Ff])charts`);
});
