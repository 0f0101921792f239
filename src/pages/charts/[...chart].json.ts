import type { APIRoute } from "astro";
import type { Chart } from "../../charts/chart.ts";
import { chartFile } from "../../charts/files/json.ts";
import { chartPaths } from "../../charts/paths.ts";
import { getDossier } from "../../collections/get-dossier.ts";
import { urlOf } from "../../components/url-of.ts";

export const getStaticPaths = async () => chartPaths(await getDossier());

export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart }, site }) =>
  Response.json(chartFile(await getDossier(), chart, urlOf(site)));
