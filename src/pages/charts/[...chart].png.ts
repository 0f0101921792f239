import type { APIRoute } from "astro";
import type { Chart } from "../../charts/chart.ts";
import { chartPaths } from "../../charts/paths.ts";
import { drawPicture } from "../../charts/picture/picture.ts";
import { pngOf } from "../../charts/picture/png.ts";
import { urlOf } from "../../components/url-of.ts";
import { dossier } from "../../site.ts";

export const getStaticPaths = () => chartPaths(dossier);

export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart }, site }) => {
  const svg = await drawPicture(dossier, chart, urlOf(site));
  return new Response(await pngOf(dossier, chart, svg, urlOf(site)), { headers: { "content-type": "image/png" } });
};
