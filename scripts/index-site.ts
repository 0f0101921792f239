import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { toSearched } from "../src/model/search-letters.ts";
import { filesOf } from "./output/files.ts";
import { inside } from "./output/inside.ts";
import { settleIndex } from "./settle-index.ts";

/**
 * Writes Pagefind's index of a built site into its folder `pagefind`.
 *
 * @returns the number of pages that can be searched
 * @throws {Error} when Pagefind finds no page or cannot write
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join("\n"));
  for (const sourcePath of filesOf(folder).filter((file) => file.endsWith(".html"))) {
    const content = folded(apart(readFileSync(join(folder, sourcePath), "utf8")));
    const added = await index.addHTMLFile({ sourcePath, content });
    if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join("\n")}`);
  }
  const { files, errors: unread } = await index.getFiles();
  if (unread.length > 0) throw new Error(unread.join("\n"));
  await close();
  // Written here: when Pagefind writes them itself, it may be closed before the last is whole.
  for (const { path, content } of settleIndex(files)) {
    const file = inside(folder, `pagefind/${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  // Only pages with a `data-pagefind-body` are in the index; its entry file counts them.
  const { languages } = JSON.parse(readFileSync(join(folder, "pagefind", "pagefind-entry.json"), "utf8")) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

// Pagefind takes the words of neighbouring cells, `<dt>Published</dt><dd>2024</dd>`, for one.
const apart = (html: string): string => html.replace(/<\/(?:dt|dd|th|td)>/g, "$& ");

// Texts only: facets, which are attributes, are compared as they are.
const folded = (html: string): string => html.replace(/(?<=>)[^<]+/g, toSearched);
