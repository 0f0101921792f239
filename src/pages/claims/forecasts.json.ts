import type { APIRoute } from "astro";
import { getDossier } from "../../collections/get-dossier.ts";
import { urlOf } from "../../components/url-of.ts";
import { scoresJson } from "../../model/scores-json.ts";

/** What became of forecasts and pledges, for programs. */
export const GET: APIRoute = async ({ site }) => Response.json(scoresJson(await getDossier(), urlOf(site)));
