import type { APIRoute } from "astro";
import type { Chart } from "../../charts/chart.ts";
import { chartFile } from "../../charts/files.ts";
import { chartPaths } from "../../charts/paths.ts";
import { urlOf } from "../../components/url-of.ts";
import { dossier } from "../../site.ts";

export const getStaticPaths = () => chartPaths(dossier);

export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart }, site }) =>
  Response.json(chartFile(dossier, chart, urlOf(site)));
