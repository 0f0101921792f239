import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { urlOf } from "../components/url-of.ts";
import { timelineJs } from "../exports/timeline-js.ts";

/** All events for TimelineJS. */
export const GET: APIRoute = async ({ site }) => Response.json(timelineJs(await getDossier(), urlOf(site)));
