import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { titleOf } from "../components/title-of.ts";
import { urlOf } from "../components/url-of.ts";
import { wholeAtomFeed } from "../exports/feeds.ts";

/** What changed, as Atom. */
export const GET: APIRoute = async ({ site }) => {
  const dossier = await getDossier();
  return new Response(wholeAtomFeed(dossier, { urlOf: urlOf(site), titleOf: (record) => titleOf(dossier, record) }));
};
