import type { APIRoute } from "astro";
import type { Chart } from "../../charts/chart.ts";
import { oembedOf } from "../../charts/oembed.ts";
import { chartPaths } from "../../charts/paths.ts";
import { urlOf } from "../../components/url-of.ts";
import { dossier } from "../../site.ts";

export const getStaticPaths = () => chartPaths(dossier);

export const GET: APIRoute<{ chart: Chart }> = ({ params: { chart: address }, props: { chart }, site }) =>
  Response.json(oembedOf(dossier, chart, address!, urlOf(site)));
