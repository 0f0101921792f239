import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { sourcesRis } from "../exports/sources-ris.ts";

/** All sources as RIS. */
export const GET: APIRoute = async () => new Response(sourcesRis(await getDossier()));
