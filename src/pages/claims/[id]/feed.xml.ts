import type { APIRoute } from "astro";
import { getDossier } from "../../../collections/get-dossier.ts";
import { recordPaths } from "../../../collections/record-paths.ts";
import { titleOf } from "../../../components/title-of.ts";
import { urlOf } from "../../../components/url-of.ts";
import { atomFeed } from "../../../exports/feeds.ts";
import { changesOf } from "../../../model/changes.ts";
import type { DossierRecord } from "../../../model/record.ts";

/** Every claim has one: who follows it does so before it is mended. */
export const getStaticPaths = () => recordPaths("claim");

/** What changed in one claim, as Atom. */
export const GET: APIRoute<{ record: DossierRecord<"claim"> }> = async ({ site, props: { record } }) => {
  const dossier = await getDossier();
  return new Response(
    atomFeed(dossier, {
      of: titleOf(dossier, record),
      address: `${record.address}feed.xml`,
      page: record.address,
      changes: changesOf(dossier, record),
      urlOf: urlOf(site),
      titleOf: (record) => titleOf(dossier, record),
    }),
  );
};
