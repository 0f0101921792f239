import type { APIRoute } from "astro";
import type { Chart } from "../../charts/chart.ts";
import { chartPaths } from "../../charts/paths.ts";
import { oembedOfChart } from "../../embeds/oembed.ts";
import { getDossier } from "../../collections/get-dossier.ts";
import { urlOf } from "../../components/url-of.ts";

export const getStaticPaths = async () => chartPaths(await getDossier());

export const GET: APIRoute<{ chart: Chart }> = async ({ params: { chart: address }, props: { chart }, site }) =>
  Response.json(oembedOfChart(await getDossier(), chart, address!, urlOf(site)));
