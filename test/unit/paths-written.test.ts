import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inside } from "../../scripts/output/inside.ts";
import { isWrittenInPlace } from "../../src/astro/guard-routes.ts";

const site = join("/srv", "site");

test.each(["index.html", "a/b.html", "a/../b.html", "..a/b", "a b/ä#?%2e.svg"])("inside() takes %j", (path) => {
  expect(inside(site, path)).toBe(join(site, path));
});

test.each(["", ".", "..", "a/..", "../x", "a/../../x", "../site-two/x", "/etc/passwd", "a\0b", "../site"])(
  "inside() refuses %j",
  (path) => {
    expect(() => inside(site, path)).toThrow(/leads out of the folder that the site is written to/);
  },
);

test.each(["/", "", "/claims/x/", "/charts/a/2024.svg", "/a b/", "/größe/", "/100 %/", "/a%2fb/", "/%2e%2e/x"])(
  "a page is written at %j",
  (path) => {
    expect(isWrittenInPlace(path)).toBe(true);
  },
);

test.each([
  "/../x",
  "/a/../b/",
  "/a/..",
  "/./x",
  "/a#b/",
  "/a?b/",
  "/a\\b/",
  "/a\0b/",
  "/a\nb/",
  "//x/",
  `/${"x".repeat(256)}/`,
  `/${"é".repeat(128)}/`,
])("no page can be written at %j", (path) => {
  expect(isWrittenInPlace(path)).toBe(false);
});

test("whatever a path holds, what passes lies within the site and is the path itself", () => {
  const part = fc.oneof(fc.constantFrom("..", ".", "", "%2e%2e", "\\", "#", "?", "\0"), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const path = `/${parts.join("/")}`;
      if (isWrittenInPlace(path)) expect(join(site, path)).toBe(`${site}${path}`);
    }),
  );
});
