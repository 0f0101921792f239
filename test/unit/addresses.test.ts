import fc from "fast-check";
import { expect, test } from "vitest";
import { isAddress, isPlace } from "../../src/schema/address.ts";
import { hiddenCharacters } from "../../src/schema/characters.ts";
import { parseAddresses, printAddresses, toAddress, toFile } from "../../src/reader/addresses.ts";

const segment = fc.string({ unit: "binary", minLength: 1 }).filter((name) => !/[/\0]|^\.+$/.test(name));
const visible = fc.oneof(
  fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((name) => /^[^._\\/%\t\n\r][^\\/\t\n\r]*$/.test(name) && hiddenCharacters(name).length === 0),
  fc.constantFrom("100%.png", "a#b.png", "a?b.png", "old quay (2).png", "Ærø.png", "дом.png"),
);
const file = fc.array(segment, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
const addresses = fc
  .array(
    fc.oneof(
      fc.array(visible, { minLength: 1, maxLength: 4 }).map((names) => `images/${names.join("/")}`),
      fc.constantFrom("index.html", "a/index.html"),
    ),
  )
  .map((files) => files.map(toAddress));

test.each([
  ["index.html", "./"],
  ["404.html", "404.html"],
  ["claims/x/index.html", "claims/x/"],
  ["charts/x.svg", "charts/x.svg"],
  ["images/old quay #2.png", "images/old%20quay%20%232.png"],
  ["images/Ærø.png", "images/%C3%86r%C3%B8.png"],
])("the file %s is at the address %s", (file, address) => {
  expect(toAddress(file)).toBe(address);
  expect(toFile(address)).toBe(file);
});

test("every file has an address, which leads back to it", () => {
  fc.assert(fc.property(file, (path) => toFile(toAddress(path)) === path));
});

test("a list that is printed and read is the same, sorted, each address once", () => {
  fc.assert(
    fc.property(addresses, (list) => {
      const { list: read, problems } = parseAddresses(printAddresses(list), "addresses.txt");
      expect(problems).toEqual([]);
      expect(read.entries.map(({ address }) => address)).toEqual([...new Set(list)].sort());
    }),
  );
});

test("comments, empty lines and the line ends of other systems are no addresses, but count as lines", () => {
  const { list, problems } = parseAddresses("\uFEFF# A comment.\r\n\r\nabout/ \r\n  charts/x.svg\r\n", "a.txt");
  expect(problems).toEqual([]);
  expect(list).toEqual({
    file: "a.txt",
    entries: [
      { address: "about/", line: 3 },
      { address: "charts/x.svg", line: 4 },
    ],
  });
});

test("a list is printed below a comment that says what it is", () => {
  expect(printAddresses(["b/", "a.svg", "b/", "a/"])).toMatch(/^# Every address [^\n]+\n# [^\n]+\na\.svg\na\/\nb\/\n$/);
});

test.each([
  "claims/x/",
  "charts/x.svg",
  "charts/x/2024.svg",
  "embed-1.0.0.js",
  "404.html",
  "images/100%25.png",
  "images/old%20quay%20(2).png",
  "images/%D0%B4%D0%BE%D0%BC.png",
  "claims/constructor/",
])("%s is an address", (address) => {
  expect(isAddress(address)).toBe(true);
  expect(isPlace(address.replace(/\/$/, ""))).toBe(true);
});

test.each([
  "..",
  "../x",
  "claims/../../x",
  "claims/./x",
  "claims//x",
  "//host/x",
  "/x",
  "https://host/x",
  "x?y",
  "x#y",
  "a b",
  "a\\b",
  "a%5Cb",
  "%2e%2e/x",
  "%2E%2E/x",
  "%252e%252e/x",
  "%25252E%25252E/x",
  "a%2fb",
  "a%2Fb",
  "a%252Fb",
  "%00",
  "a%2500",
  "a%0Ab",
  "a%E2%80%AEb",
  "%c3%86",
  "%zz",
  "%",
  ".htaccess",
  "claims/.hidden",
  "_headers",
  "_astro/x.js",
  "pagefind/pagefind.js",
  "a".repeat(256),
  "",
])("%s is the address of nothing", (address) => {
  expect(isAddress(address)).toBe(false);
  expect(isPlace(address)).toBe(false);
});
