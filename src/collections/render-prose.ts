import { getEntry, render } from "astro:content";
import type { DossierRecord, Page } from "../model/record.ts";
import type { RenderedProse } from "../prose/prose.ts";
import { kinds } from "../schema/kinds.ts";

/** What may have prose. */
export type WithProse = Pick<DossierRecord, "kind" | "id"> | Pick<Page, "kind" | "id">;

/** The prose of a record as a component, and what else a page is told of it; undefined where it has none. */
export async function renderProse({ kind, id }: WithProse) {
  const entry = await getEntry(kind === "page" ? "pages" : kinds[kind].folder, id);
  if (!entry?.body) return undefined;
  const { Content, remarkPluginFrontmatter } = await render(entry);
  return { Content, ...(remarkPluginFrontmatter as RenderedProse) };
}
