import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { t } from "../src/i18n/t.ts";
import { excerptSource } from "../src/model/excerpt.ts";
import { markNames, nameGroups } from "../src/model/name-groups.ts";
import type { Dossier } from "../src/model/dossier.ts";
import { toSearched } from "../src/model/search-letters.ts";
import type { SearchName, SearchNames } from "../src/model/search-name.ts";
import { filesOf } from "./output/files.ts";
import { inside } from "./output/inside.ts";
import { readPage, withoutFacets, type SearchPage } from "./read-page.ts";
import { settleIndex } from "./settle-index.ts";

/** In the order in which records of the same name are offered. */
const kinds = ["actor", "term", "explainer", "event", "claim", "chart", "dataset", "source"] as const;

/**
 * Writes the search index of a built site into its folder `pagefind`: Pagefind's
 * own, of all text, and `names.json`, the names of all records. What stood in the
 * pages for the index alone is then taken out of them: no reader need load it.
 *
 * @returns the number of pages that can be searched
 * @throws {Error} when Pagefind finds no page or cannot write
 */
export async function indexSite(folder: string, dossier: Dossier): Promise<number> {
  const pages = new Map(
    filesOf(folder)
      .filter((file) => file.endsWith(".html"))
      .flatMap((file) => {
        const path = join(folder, file);
        const html = readFileSync(path, "utf8");
        const page = readPage(html);
        if (page) writeFileSync(path, withoutFacets(html));
        return page ? [[file.replace(/index\.html$/, ""), page] as const] : [];
      }),
  );
  const records = kinds.flatMap((kind) =>
    dossier.all(kind).flatMap(({ address, fields }): SearchName[] => {
      const page = pages.get(address);
      const aliases = "aliases" in fields ? fields.aliases : undefined;
      // In this order the list packs smallest.
      return page ? [{ kind: page.kind, address, title: page.title, aliases }] : [];
    }),
  );
  // Pages that are no record's have names too: how to embed, how the dossier was made.
  const own = new Set(records.map(({ address }) => address));
  const others = [...pages].filter(([address]) => !own.has(address));
  const names = [...records, ...others.map(([address, { title, kind }]) => ({ kind, address, title }))];
  const groups = nameGroups(names);
  const toText = (text: string) => toSearched(markNames(text, groups));

  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join("\n"));
  for (const [address, page] of pages) {
    const added = await index.addCustomRecord(toRecord(address, page, dossier.settings.fields.language, toText));
    if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join("\n")}`);
  }
  const { files, errors: unread } = await index.getFiles();
  if (unread.length > 0) throw new Error(unread.join("\n"));
  await close();
  // Written here: when Pagefind writes them itself, it may be closed before the last is whole.
  const searched: SearchNames = { names, small: t("search.small").split(" ") };
  const listed = { path: "names.json", content: JSON.stringify(searched) };
  for (const { path, content } of [...settleIndex(files), listed]) {
    const file = inside(folder, `pagefind/${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return pages.size;
}

const toRecord = (address: string, page: SearchPage, language: string, toText: (text: string) => string) => ({
  url: `/${address}`,
  content: toText(excerptSource(page.prose, [page.kind, ...page.other])),
  language,
  meta: { title: toText(page.title), kind: page.kind },
  filters: page.filters,
});
