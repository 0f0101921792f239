import type { APIRoute } from "astro";
import { openChart } from "../../charts/chart.ts";
import { chartFile } from "../../charts/files.ts";
import { dossier } from "../../site.ts";

export const getStaticPaths = () => dossier.all("chart").map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(chartFile(dossier, openChart(dossier, dossier.get("chart", params.id!))));
