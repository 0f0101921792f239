import type { APIRoute } from "astro";
import { getCollection, type CollectionEntry } from "astro:content";

export async function getStaticPaths() {
  const editions = await getCollection("editions");
  return editions.map((entry) => {
    const [id, edition] = entry.id.split("/");
    return { params: { id, edition }, props: { entry } };
  });
}

/** The edition's file as the editors keep it, safe to open in a spreadsheet. */
export const GET: APIRoute<{ entry: CollectionEntry<"editions"> }> = ({ props: { entry } }) =>
  new Response(entry.body, { headers: { "content-type": "text/csv; charset=utf-8" } });
