import type { APIRoute } from "astro";
import type { Chart } from "../../charts/chart.ts";
import { chartCsv } from "../../charts/files/csv.ts";
import { chartPaths } from "../../charts/paths.ts";
import { getDossier } from "../../collections/get-dossier.ts";
import { urlOf } from "../../components/url-of.ts";

export const getStaticPaths = async () => chartPaths(await getDossier());

export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart }, site }) =>
  new Response(chartCsv(await getDossier(), chart, urlOf(site)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
