import type { APIRoute } from "astro";
import { getCollection, type CollectionEntry } from "astro:content";

export async function getStaticPaths() {
  const images = await getCollection("images");
  return images.map((image) => ({ params: { path: image.id }, props: { image } }));
}

/** The dossier's pictures. */
export const GET: APIRoute<{ image: CollectionEntry<"images"> }> = ({ props: { image } }) =>
  new Response(image.data.bytes, { headers: { "content-type": image.data.type } });
