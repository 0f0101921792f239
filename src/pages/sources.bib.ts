import type { APIRoute } from "astro";
import { getDossier } from "../collections/get-dossier.ts";
import { sourcesBib } from "../exports/sources-bib.ts";

/** All sources as BibTeX. */
export const GET: APIRoute = async () => new Response(sourcesBib(await getDossier()));
