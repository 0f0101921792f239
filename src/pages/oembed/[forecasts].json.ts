import type { APIRoute } from "astro";
import { linkPicture } from "../../cards/pictures.ts";
import { getDossier } from "../../collections/get-dossier.ts";
import { framedScores } from "../../components/framed.ts";
import { urlOf } from "../../components/url-of.ts";
import { oembedOf } from "../../embeds/oembed.ts";
import { scoreboardOf } from "../../model/scoreboard.ts";

/** `/oembed/forecasts.json`; nothing where there are none. */
export const getStaticPaths = async () =>
  scoreboardOf(await getDossier()).claims.length > 0 ? [{ params: { forecasts: "forecasts" } }] : [];

export const GET: APIRoute = async ({ site }) => {
  const dossier = await getDossier();
  const picture = linkPicture(dossier);
  const framed = framedScores(dossier, urlOf(site))!;
  return Response.json(
    oembedOf(
      dossier,
      { ...framed, picture: picture && { ...picture, url: urlOf(site)(picture.address) } },
      urlOf(site),
    ),
  );
};
