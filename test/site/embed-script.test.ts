import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { builtSites } from "../support/site.ts";

/**
 * SHA-256 of each version of `embed.js` that has been published. Other pages
 * load a version by name and may check its hash, so its text never changes.
 */
const PUBLISHED: Readonly<Record<string, string>> = {
  "1.0.0": "2cc65017520bd5e458932e7a00385637fddc7104a76fa798ade9b3cc658282a0",
  "1.0.1": "6d18b86b299253c4d86685f9f99fa8b42d668901a8020141acb5c296db0f0840",
};

const LIMIT = 2048;
const source = join(import.meta.dirname, "../../src/embeds");

const newest = Object.keys(PUBLISHED)
  .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
  .at(-1)!;

describe.each(builtSites)("$name", (site) => {
  test("every version of embed.js is published, and each is known here", () => {
    const versions = [...site.files].flatMap((file) => /^embed-(.+)\.js$/.exec(file)?.[1] ?? []);
    expect(
      versions.toSorted(),
      "a new version is a new file in src/embeds/, with its hash in test/site/embed-script.test.ts; none is ever taken away",
    ).toEqual(Object.keys(PUBLISHED).toSorted());
  });

  test.each(Object.entries(PUBLISHED))("version %s is what was published", (version, hash) => {
    const text = site.read(`embed-${version}.js`);
    expect(
      createHash("sha256").update(text).digest("hex"),
      `embed-${version}.js has changed, and a published version never does: put its old text back, and write what is new into a new file in src/embeds/`,
    ).toBe(hash);
    expect(text).toBe(readFileSync(join(source, `embed-${version}.js`), "utf8"));
    expect(text).toContain(`dossier-chart ${version} `);
  });

  test("embed.js is the newest version, and weighs at most 2 KB", () => {
    const text = site.read("embed.js");
    expect(text).toBe(site.read(`embed-${newest}.js`));
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(LIMIT);
  });
});
