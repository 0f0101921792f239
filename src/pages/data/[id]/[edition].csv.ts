import type { APIRoute } from "astro";
import { editionBytes } from "../../../model/edition-bytes.ts";
import type { DossierRecord } from "../../../model/record.ts";
import { dossier } from "../../../site.ts";

interface Props {
  dataset: DossierRecord<"dataset">;
}

export const getStaticPaths = () =>
  dossier.all("dataset").flatMap((dataset) =>
    dataset.fields.editions.map(({ id: edition }) => ({
      params: { id: dataset.id, edition },
      props: { dataset } satisfies Props,
    })),
  );

/** The edition's file as the editors keep it. */
export const GET: APIRoute<Props> = ({ props: { dataset }, params }) =>
  new Response(editionBytes(dataset, params.edition!), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
