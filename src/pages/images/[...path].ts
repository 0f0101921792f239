import type { APIRoute } from "astro";
import { getCollection, type CollectionEntry } from "astro:content";
import { picturePath } from "../../model/picture-path.ts";

export async function getStaticPaths() {
  const images = await getCollection("images");
  return images.map((image) => ({ params: { path: picturePath(image.id) }, props: { image } }));
}

/** The dossier's pictures. */
export const GET: APIRoute<{ image: CollectionEntry<"images"> }> = ({ props: { image } }) =>
  new Response(image.data.bytes, { headers: { "content-type": image.data.type } });
