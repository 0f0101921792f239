import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { urlOf } from "../components/url-of.ts";
import { nanopublications } from "../exports/nanopublications.ts";

/** Every claim in use as a nanopublication. */
export const GET: APIRoute = async ({ site }) => new Response(nanopublications(await getDossier(), urlOf(site)));
