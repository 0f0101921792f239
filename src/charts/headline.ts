import type { Dossier } from "../model/dossier.ts";
import { openChart } from "./open-chart.ts";
import { fill } from "./parts/facts.ts";

/**
 * What the front page says first: the finding that the dossier's settings write,
 * with the figures of the first featured chart in it; without one the title of
 * that chart, and without a chart that of the dossier.
 */
export function headlineOf(dossier: Dossier): string {
  const { headline, title, featured } = dossier.settings.fields;
  const [id] = featured.charts;
  // Where editors have written of a chart that is not there yet, the other pages can still be shown.
  const record = id === undefined ? undefined : dossier.find("chart", id);
  const chart = record && openChart(dossier, record);
  if (chart && headline) return fill(headline, chart.facts);
  return headline ?? chart?.title ?? title;
}
