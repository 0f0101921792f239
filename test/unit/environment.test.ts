import { expect, test } from "vitest";
import { loadEnvironment } from "../../src/astro/environment.ts";
import { fixture } from "../support/broken.ts";

const load = (variables: NodeJS.ProcessEnv) => loadEnvironment({ DOSSIER: fixture, ...variables });

test("the site's address is told by SITE, or left to the dossier", () => {
  expect(load({}).site).toBeUndefined();
  expect(load({ SITE: "https://example.org/" }).site).toBe("https://example.org/");
});

test("the base path has a slash at both ends", () => {
  expect(load({}).base).toBe("/");
  for (const BASE of ["island/ferries", "/island/ferries", "island/ferries/", "/island/ferries/"])
    expect(load({ BASE }).base).toBe("/island/ferries/");
  for (const BASE of ["", "/"]) expect(load({ BASE }).base).toBe("/");
  expect(load({ BASE: "/~a.b-c_D9/" }).base).toBe("/~a.b-c_D9/");
});

const path = "write a path of letters, digits, - . _ and ~, such as /dossier/";

test.each([
  ...["a b", " a", "a ", "a;b", 'a"b', "a'b", "..", "a/../b", "a/..", "./a", "a?b", "a#b", "a%20b", "%2e%2e", "a$b"],
  ...[
    "//host",
    "//host/a",
    "a//b",
    "a/b//",
    "///",
    "a\\b",
    "https://example.org/a",
    "a{b}",
    "a<b",
    "é",
    "a:b",
    "a&b",
    "a`b",
  ],
])("the base path %s is refused", (BASE) => {
  expect(() => load({ BASE })).toThrow(new Error(`BASE: ${BASE}\n  ${path}`));
});

test.each(["a\nb", "a\n", "\ta", "a\u0000b", "a\u202eb", "a\r"])(
  "the base path %j is refused, and told without its signs",
  (BASE) => {
    expect(() => load({ BASE })).toThrow(new Error(`BASE: ${BASE.replace(/\p{C}/u, "\ufffd")}\n  ${path}`));
  },
);

test("a port is a number that there is", () => {
  expect(load({}).port).toBe(4321);
  expect(load({ PORT: "" }).port).toBe(4321);
  expect(load({ PORT: "65535" }).port).toBe(65_535);
  for (const PORT of ["x", "-1", "65536", "80.5", "1e3", "0x50", " 80", "80 ", "4321\n", "Infinity", "9".repeat(400)])
    expect(() => load({ PORT })).toThrow(/^PORT: .+\n {2}write a number from 0 to 65535, such as 4321$/);
});

test.each<[site: string, message: string]>([
  ["example.org", "SITE: example.org\n  write an address that starts with https://"],
  ["ftp://example.org", "SITE: ftp://example.org\n  write an address that starts with https://"],
  [
    "https://example.org/ferries",
    "SITE: https://example.org/ferries\n  write the host alone, https://example.org, and put the path into BASE",
  ],
  ...[
    "https://example.org/?a",
    "https://example.org/#a",
    "https://Example.org",
    " https://example.org",
    "https:example.org",
  ].map((site): [string, string] => [
    site,
    `SITE: ${site}\n  write the host alone, https://example.org, and put the path into BASE`,
  ]),
  [
    "https://example.org\n",
    "SITE: https://example.org\ufffd\n  write the host alone, https://example.org, and put the path into BASE",
  ],
  [
    "https://name:secret@example.org",
    "SITE: https://…@example.org\n  write the host alone, https://example.org, and put the path into BASE",
  ],
])("the address %s is refused", (site, message) => {
  expect(() => load({ SITE: site })).toThrow(new Error(message));
});

test.each([
  [{}, false],
  [{ CI: "" }, false],
  [{ CI: "false" }, false],
  [{ CI: "1" }, true],
  [{ CI: "true" }, true],
])("%j: nobody is there to commit what is written: %s", (variables, isCi) => {
  expect(load(variables).isCi).toBe(isCi);
});
