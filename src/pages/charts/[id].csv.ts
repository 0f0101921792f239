import type { APIRoute } from "astro";
import { openChart } from "../../charts/chart.ts";
import { chartCsv } from "../../charts/files.ts";
import { dossier } from "../../site.ts";

export const getStaticPaths = () => dossier.all("chart").map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(chartCsv(openChart(dossier, dossier.get("chart", params.id!))), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
