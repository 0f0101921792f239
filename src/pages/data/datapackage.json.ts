import type { APIRoute } from "astro";
import { urlOf } from "../../components/url-of.ts";
import { dataPackage } from "../../model/data-package.ts";
import { editionBytes } from "../../model/edition-bytes.ts";
import { dossier } from "../../site.ts";

/** Every edition of every dataset, described for other programs. */
export const GET: APIRoute = ({ site }) =>
  Response.json(
    dataPackage(dossier, {
      urlOf: urlOf(site),
      read: (dataset, edition) => editionBytes(dossier.get("dataset", dataset), edition),
    }),
  );
