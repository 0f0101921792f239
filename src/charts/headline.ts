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
  const chart = id === undefined ? undefined : openChart(dossier, dossier.get("chart", id));
  if (chart && headline) return fill(headline, chart.facts);
  return headline ?? chart?.title ?? title;
}
