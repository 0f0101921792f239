import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exceptionOf, isAllowed } from "../../scripts/licences/allowed.ts";
import { LICENCES, packages } from "../../scripts/licences.ts";
import { lockedPackages } from "../../scripts/licences/locked-packages.ts";
import { printLicences } from "../../scripts/licences/print.ts";
import { shipped } from "../../src/model/shipped.ts";

const project = join(import.meta.dirname, "../..");

test("all that is used may be used", () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(packages.filter(({ name, licence }) => !isAllowed(name, licence))).toEqual([]);
});

test("the list for people is that of the lockfile: `npm run licences` renews it", () => {
  expect(readFileSync(LICENCES, "utf8")).toBe(printLicences(packages));
});

test("the terms of what readers get are there, and may be passed on", () => {
  for (const { package: name, text } of shipped) {
    expect(packages.map((one) => one.name)).toContain(name);
    expect(existsSync(join(project, "node_modules", text)), text).toBe(true);
  }
});

test.each([
  ["MIT", true],
  ["(MIT AND Zlib)", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["GPL-3.0-only OR MIT", true],
  ["MIT AND GPL-3.0-only", false],
  ["(MIT OR GPL-3.0-only) AND GPL-2.0-only", false],
  ["(GPL-3.0-only OR (MIT AND ISC))", true],
  ["MIT OR", false],
  ["(MIT", false],
  ["MIT ISC", false],
  ["mit", false],
  ["MIT-like", false],
  ["GPL-3.0-only", false],
  ["AGPL-3.0-or-later", false],
  ["UNLICENSED", false],
  ["SEE LICENSE IN LICENSE", false],
  ["CPAL-1.0", false],
  ["", false],
  [undefined, false],
])("%s may be used: %s", (licence, allowed) => {
  expect(isAllowed("some-package", licence)).toBe(allowed);
});

describe("an exception", () => {
  test("holds for the package that it names, and for no other", () => {
    expect(isAllowed("@resvg/resvg-js", "MPL-2.0")).toBe(true);
    expect(isAllowed("@resvg/resvg-js-linux-x64-gnu", "MPL-2.0")).toBe(true);
    expect(isAllowed("other", "MPL-2.0")).toBe(false);
    expect(isAllowed("@resvg/resvg-js", "GPL-3.0-only")).toBe(false);
    expect(isAllowed("dejavu-fonts-ttf", "SEE LICENSE IN README.md AND LICENSE")).toBe(true);
    expect(isAllowed("dejavu-fonts-ttf", "SEE LICENSE IN ELSEWHERE")).toBe(false);
  });

  test("has its reason", () => {
    expect(exceptionOf("@img/sharp-libvips-linux-x64", "LGPL-3.0-or-later")).toMatch(/^a library of its own/);
    expect(exceptionOf("other", "LGPL-3.0-or-later")).toBeUndefined();
  });
});

test("packages within packages are listed too, each version once", () => {
  const lockfile = {
    packages: {
      "": { version: "1.0.0" },
      "node_modules/a": { version: "1.0.0", license: "MIT" },
      "node_modules/@b/c/node_modules/a": { version: "2.0.0", dev: true },
      "node_modules/d/node_modules/a": { version: "1.0.0", license: "MIT", dev: true },
    },
  };
  expect(lockedPackages(JSON.stringify(lockfile))).toEqual([
    { name: "a", version: "1.0.0", licence: "MIT", dev: false },
    { name: "a", version: "2.0.0", licence: undefined, dev: true },
  ]);
});
