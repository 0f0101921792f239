import type { Dossier } from "../model/dossier.ts";
import type { Chart } from "./chart.ts";
import { openChart } from "./open-chart.ts";

/**
 * Every chart under its address, `<id>`, which follows the data, and where there
 * is an edition to choose under `<id>/<edition>` too, which stays with it.
 */
export const chartPaths = (
  dossier: Dossier,
): { params: { chart: string }; props: { chart: Chart; pinned: boolean } }[] =>
  dossier.all("chart").flatMap((record) => {
    const chart = openChart(dossier, record);
    const each = chart.editions.map(({ id }) => openChart(dossier, record, id, { alone: true }));
    return [
      { params: { chart: record.id }, props: { chart, pinned: false } },
      ...each.flatMap((chart) => (chart.pin ? [{ params: { chart: chart.pin }, props: { chart, pinned: true } }] : [])),
    ];
  });
