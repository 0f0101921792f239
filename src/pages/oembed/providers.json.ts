import type { APIRoute } from "astro";
import { oembedProvider } from "../../charts/oembed.ts";
import { urlOf } from "../../components/url-of.ts";
import { dossier } from "../../site.ts";

export const GET: APIRoute = ({ site }) => {
  const charts = dossier.all("chart").map(({ id }) => id);
  return Response.json([oembedProvider(dossier, charts, urlOf(site))]);
};
