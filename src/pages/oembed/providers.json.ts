import type { APIRoute } from "astro";
import { oembedProvider } from "../../embeds/oembed.ts";
import { getDossier } from "../../collections/get-dossier.ts";
import { urlOf } from "../../components/url-of.ts";

export const GET: APIRoute = async ({ site }) => {
  const dossier = await getDossier();
  const pages = (["chart", "claim"] as const).flatMap((kind) => dossier.all(kind).slice(0, 1));
  const addresses = pages.map(({ address }) => address);
  return Response.json([oembedProvider(dossier, addresses, urlOf(site))]);
};
