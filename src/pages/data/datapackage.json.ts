import type { APIRoute } from "astro";
import { getDossier } from "../../collections/get-dossier.ts";
import { urlOf } from "../../components/url-of.ts";
import { dataPackage } from "../../model/data-package.ts";

/** Every edition of every dataset, described for other programs. */
export const GET: APIRoute = async ({ site }) => Response.json(dataPackage(await getDossier(), urlOf(site)));
