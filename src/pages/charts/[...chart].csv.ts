import type { APIRoute } from "astro";
import type { Chart } from "../../charts/chart.ts";
import { chartCsv } from "../../charts/files.ts";
import { chartPaths } from "../../charts/paths.ts";
import { urlOf } from "../../components/url-of.ts";
import { dossier } from "../../site.ts";

export const getStaticPaths = () => chartPaths(dossier);

export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart }, site }) =>
  new Response(chartCsv(dossier, chart, urlOf(site)), { headers: { "content-type": "text/csv; charset=utf-8" } });
