import type { APIRoute } from "astro";
import { getDossier } from "../../collections/get-dossier.ts";
import { urlOf } from "../../components/url-of.ts";
import { forecastsJson } from "../../exports/forecasts-json.ts";

/** What became of forecasts and pledges, for programs. */
export const GET: APIRoute = async ({ site }) => Response.json(forecastsJson(await getDossier(), urlOf(site)));
