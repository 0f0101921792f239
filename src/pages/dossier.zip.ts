import type { APIRoute } from "astro";
import { dossierFiles } from "../collections/dossier-files.ts";
import { getDossier } from "../collections/get-dossier.ts";
import { titleOf } from "../components/title-of.ts";
import { urlOf } from "../components/url-of.ts";
import { dossierArchive } from "../exports/dossier-archive.ts";

/** The whole dossier in one file. */
export const GET: APIRoute = async ({ site }) => {
  const dossier = await getDossier();
  return new Response(
    dossierArchive(dossier, {
      urlOf: urlOf(site),
      titleOf: (record) => titleOf(dossier, record),
      kept: await dossierFiles(),
    }),
  );
};
