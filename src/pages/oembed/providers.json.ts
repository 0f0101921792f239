import type { APIRoute } from "astro";
import { oembedProvider } from "../../embeds/oembed.ts";
import { getDossier } from "../../collections/get-dossier.ts";
import { urlOf } from "../../components/url-of.ts";

export const GET: APIRoute = async ({ site }) => {
  const dossier = await getDossier();
  const charts = dossier.all("chart").map(({ id }) => id);
  return Response.json([oembedProvider(dossier, charts, urlOf(site))]);
};
