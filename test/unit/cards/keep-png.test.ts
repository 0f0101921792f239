import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { keptPng } from "../../../src/cards/keep-png.ts";

const folder = mkdtempSync(join(tmpdir(), "cards-"));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a second build draws only what has changed, or was lost or damaged", async () => {
  const drawn: string[] = [];
  const draw = (svg: string) => Promise.resolve(Buffer.from(`png of ${(drawn.push(svg), svg)}`));
  /** A build of two pictures, and which of them it draws. */
  const build = async (pictures: Record<string, string>) => {
    drawn.length = 0;
    for (const [name, svg] of Object.entries(pictures)) {
      const png = await keptPng(svg, "words", join(folder, "claims", name), draw);
      expect(png.toString()).toBe(`png of ${svg}`);
    }
    return [...drawn];
  };
  expect(await build({ one: "<a/>", other: "<b/>" })).toEqual(["<a/>", "<b/>"]);
  expect(await build({ one: "<a/>", other: "<b/>" })).toEqual([]);
  expect(await build({ one: "<a/>", other: "<c/>" })).toEqual(["<c/>"]);
  // Two pictures under each other's names are no pictures of theirs.
  expect(await build({ one: "<c/>", other: "<a/>" })).toEqual(["<c/>", "<a/>"]);
  writeFileSync(join(folder, "claims/one"), "cut");
  rmSync(join(folder, "claims/other"));
  expect(await build({ one: "<c/>", other: "<a/>" })).toEqual(["<c/>", "<a/>"]);
});
