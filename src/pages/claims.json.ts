import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { urlOf } from "../components/url-of.ts";
import { claimsJson } from "../exports/claims-json.ts";

/** Every claim with what the sources say of it and what became of it. */
export const GET: APIRoute = async ({ site }) => Response.json(claimsJson(await getDossier(), urlOf(site)));
