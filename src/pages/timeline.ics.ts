import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { urlOf } from "../components/url-of.ts";
import { calendar } from "../exports/calendar.ts";

/** The events as a calendar. */
export const GET: APIRoute = async ({ site }) => new Response(calendar(await getDossier(), urlOf(site)));
