import type { APIRoute } from "astro";
import { linkPicture } from "../../../cards/pictures.ts";
import { getDossier } from "../../../collections/get-dossier.ts";
import { recordPaths } from "../../../collections/record-paths.ts";
import { framedClaim } from "../../../components/framed.ts";
import { urlOf } from "../../../components/url-of.ts";
import { oembedOf } from "../../../embeds/oembed.ts";
import type { DossierRecord } from "../../../model/record.ts";

export const getStaticPaths = () => recordPaths("claim");

export const GET: APIRoute<{ record: DossierRecord<"claim"> }> = async ({ props: { record }, site }) => {
  const dossier = await getDossier();
  const picture = linkPicture(dossier, record);
  const framed = framedClaim(dossier, record, urlOf(site));
  return Response.json(
    oembedOf(
      dossier,
      { ...framed, picture: picture && { ...picture, url: urlOf(site)(picture.address) } },
      urlOf(site),
    ),
  );
};
