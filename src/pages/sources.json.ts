import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { urlOf } from "../components/url-of.ts";
import { cslItems } from "../exports/csl.ts";

/** All sources for citation managers. */
export const GET: APIRoute = async ({ site }) => Response.json(cslItems(await getDossier(), urlOf(site)));
