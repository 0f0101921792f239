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
  expect(load({ BASE: "island/ferries" }).base).toBe("/island/ferries/");
});

test.each([
  ["example.org", "SITE: example.org\n  write an address that starts with https://"],
  ["ftp://example.org", "SITE: ftp://example.org\n  write an address that starts with https://"],
  [
    "https://example.org/ferries",
    "SITE: https://example.org/ferries\n  write the host alone, https://example.org, and put the path into BASE",
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
