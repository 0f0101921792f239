import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { titleOf } from "../components/title-of.ts";
import { urlOf } from "../components/url-of.ts";
import { indexJson } from "../exports/index-json.ts";

/** The catalogue of all records. */
export const GET: APIRoute = async ({ site }) => {
  const dossier = await getDossier();
  return Response.json(indexJson(dossier, { urlOf: urlOf(site), titleOf: (record) => titleOf(dossier, record) }));
};
