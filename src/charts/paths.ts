import type { Dossier } from "../model/dossier.ts";
import { openChart, type Chart } from "./chart.ts";
import { formOf } from "./forms.ts";

/**
 * Every chart under its address, `<id>`, which follows the data, and where there
 * is an edition to choose under `<id>/<edition>` too, which stays with it.
 */
export const chartPaths = (
  dossier: Dossier,
): { params: { chart: string }; props: { chart: Chart; pinned: boolean } }[] =>
  dossier.all("chart").flatMap((record) => {
    const chart = openChart(dossier, record);
    const canPin = chart.editions.length > 1 && formOf(chart.spec).editions !== "all";
    const pinned = canPin ? chart.editions : [];
    return [
      { params: { chart: record.id }, props: { chart, pinned: false } },
      ...pinned.map(({ id }) => ({
        params: { chart: `${record.id}/${id}` },
        props: { chart: openChart(dossier, record, id), pinned: true },
      })),
    ];
  });
