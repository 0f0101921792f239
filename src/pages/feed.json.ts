import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { titleOf } from "../components/title-of.ts";
import { urlOf } from "../components/url-of.ts";
import { wholeJsonFeed } from "../exports/feeds.ts";

/** What changed, as JSON Feed. */
export const GET: APIRoute = async ({ site }) => {
  const dossier = await getDossier();
  return Response.json(wholeJsonFeed(dossier, { urlOf: urlOf(site), titleOf: (record) => titleOf(dossier, record) }));
};
