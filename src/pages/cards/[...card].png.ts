import type { APIRoute } from "astro";
import { cacheDir } from "astro:config/server";
import { fileURLToPath } from "node:url";
import { wordsOf, type Card } from "../../cards/card.ts";
import { drawCard } from "../../cards/draw.ts";
import { keptPng } from "../../cards/keep-png.ts";
import { drawnPictures } from "../../cards/pictures.ts";
import { sheets } from "../../cards/sheets.ts";
import { getDossier } from "../../collections/get-dossier.ts";

export const getStaticPaths = async () =>
  drawnPictures(await getDossier()).map(({ address, card }) => ({
    params: { card: address.replace(/^cards\/(.*)\.png$/, "$1") },
    props: { card },
  }));

export const GET: APIRoute<{ card: Card }> = async ({ params, props: { card } }) => {
  const { theme } = (await getDossier()).settings.fields;
  const svg = drawCard(card, { ...sheets, accent: theme?.accent });
  const png = await keptPng(svg, wordsOf(card), fileURLToPath(new URL(`cards/${params.card}`, cacheDir)));
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
