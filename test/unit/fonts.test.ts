import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { makeFonts } from "../../scripts/fonts/make-fonts.ts";

const root = join(import.meta.dirname, "../../src/styles");

test("the letters of the pages and their sheet are what `npm run fonts` makes of the packages", async () => {
  const { files, sheet } = await makeFonts();
  expect(readdirSync(join(root, "fonts")).sort()).toEqual([...files.keys()].sort());
  for (const [name, bytes] of files)
    expect(readFileSync(join(root, "fonts", name)).equals(bytes), `${name}: run \`npm run fonts\``).toBe(true);
  const path = join(root, "fonts.css");
  const formatted = await format(sheet, { ...(await resolveConfig(path)), filepath: path });
  expect(readFileSync(path, "utf8")).toBe(formatted);
});

test("what every page loads of them weighs at most 36 KB", () => {
  const sizes = ["source-serif-4.woff2", "source-sans-3.woff2"].map(
    (name) => readFileSync(join(root, "fonts", name)).length,
  );
  expect(sizes[0]! + sizes[1]!).toBeLessThanOrEqual(36 * 1024);
});
