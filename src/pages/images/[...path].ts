import type { APIRoute } from "astro";
import { getCollection, type CollectionEntry } from "astro:content";

export async function getStaticPaths() {
  // A build writes them itself, see `scripts/write-pictures.ts`.
  const images = import.meta.env.DEV ? await getCollection("images") : [];
  return images.map((image) => ({ params: { path: image.id }, props: { image } }));
}

/** The dossier's pictures, while an editor works. */
export const GET: APIRoute<{ image: CollectionEntry<"images"> }> = ({ props: { image } }) =>
  new Response(image.data.bytes, { headers: { "content-type": image.data.type } });
