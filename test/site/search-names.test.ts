import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { weighSite } from "../../scripts/weigh.ts";
import { indexNames, matchNames } from "../../src/model/match-names.ts";
import type { SearchNames } from "../../src/model/search-name.ts";
import { recordKinds } from "../../src/schema/kinds.ts";
import { builtSites } from "../support/site.ts";

describe.each(builtSites)("$name", ({ folder, base, files, dossier, page }) => {
  const text = readFileSync(join(folder, "pagefind/names.json"), "utf8");
  const list = JSON.parse(text) as SearchNames;
  const { names } = list;

  test("the box in the head knows every record once, and what is no record, by the title and the address of its page", () => {
    const records = recordKinds.flatMap((kind) => dossier.all(kind).map(({ address }) => address));
    expect(names.map(({ address }) => address).sort()).toEqual([...records, "about/", "embedding/"].sort());
    for (const { title, address } of names) expect(page(address).root.querySelector("h1")!.text.trim()).toBe(title);
  });

  test("their order is that of the dossier, so that a build writes the same again", () => {
    const actors = dossier.all("actor").map(({ address }) => address);
    expect(names.slice(0, actors.length).map(({ address }) => address)).toEqual(actors);
    expect(names.filter(({ aliases }) => aliases).map(({ aliases }) => aliases)).toEqual(
      (["actor", "term"] as const).flatMap((kind) => dossier.all(kind).map(({ fields }) => fields.aliases)),
    );
  });

  test("every record is found by its title, and those with other names by each of them", () => {
    const index = indexNames(list);
    for (const name of names)
      for (const asked of [name.title, ...(name.aliases ?? [])])
        expect(
          matchNames(index, asked).map(({ name, fit }) => `${fit} ${name.address}`),
          asked,
        ).toContain(`whole ${name.address}`);
  });

  test("the list weighs at most 36 bytes a record and 24 KB, and the search page with all that it loads before a word is asked 150 KB", () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(Math.min(2000 + 36 * names.length, 24 * 1024));
    const [page] = weighSite(folder, base, "search/index.html");
    const loaded = [...files].filter((file) =>
      /^pagefind\/(?:names\.json|pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.\w+|.*\.pf_meta|filter\/.*)$/.test(
        file,
      ),
    );
    const index = loaded.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
    expect(loaded.length).toBeGreaterThan(8);
    expect(page!.total + index).toBeLessThanOrEqual(150 * 1024);
    expect(index).toBeGreaterThan(50 * 1024);
  });
});
