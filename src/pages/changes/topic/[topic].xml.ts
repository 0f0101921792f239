import type { APIRoute } from "astro";
import { getDossier } from "../../../collections/get-dossier.ts";
import { titleOf } from "../../../components/title-of.ts";
import { urlOf } from "../../../components/url-of.ts";
import { atomFeed } from "../../../exports/feeds.ts";
import { allChanges } from "../../../model/changes.ts";

/** Every topic has one, whether something changed in it or not yet. */
export async function getStaticPaths() {
  const { vocabulary } = await getDossier();
  return Object.entries(vocabulary.fields.topics).map(([topic, { label }]) => ({
    params: { topic },
    props: { label },
  }));
}

/** What changed in the records of one topic, as Atom. */
export const GET: APIRoute<{ label: string }, { topic: string }> = async ({ site, params, props }) => {
  const dossier = await getDossier();
  return new Response(
    atomFeed(dossier, {
      of: props.label,
      address: `changes/topic/${params.topic}.xml`,
      page: "changes/",
      changes: allChanges(dossier, params),
      urlOf: urlOf(site),
      titleOf: (record) => titleOf(dossier, record),
    }),
  );
};
