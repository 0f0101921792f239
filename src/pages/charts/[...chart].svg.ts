import type { APIRoute } from "astro";
import type { Chart } from "../../charts/chart.ts";
import { drawPicture } from "../../charts/files/picture/picture.ts";
import { chartPaths } from "../../charts/paths.ts";
import { getDossier } from "../../collections/get-dossier.ts";
import { urlOf } from "../../components/url-of.ts";

export const getStaticPaths = async () => chartPaths(await getDossier());

export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart }, site }) => {
  const dossier = await getDossier();
  const svg = await drawPicture(dossier, chart, urlOf(site));
  return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
};
