import { sort } from "d3";
import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

type Explainer = DossierRecord<"explainer">;

/** The charts that may stand for a record which has prose: those that it shows, then those on its main topic. */
function candidates(dossier: Dossier, { names, fields: { topics } }: Explainer): DossierRecord<"chart">[] {
  const shown = names.filter(({ kind }) => kind === "chart").flatMap(({ id }) => dossier.find("chart", id) ?? []);
  const charts = dossier.all("chart").filter(({ fields }) => !fields.retired && fields.topics.includes(topics[0]!));
  return [...shown, ...charts];
}

/** The chart that stands for a record alone; none where no chart is about it. */
export const chartOf = (dossier: Dossier, explainer: Explainer): DossierRecord<"chart"> | undefined =>
  candidates(dossier, explainer)[0];

/**
 * The charts that stand for records side by side, no two of them the same. Who
 * shows a chart has it before those that are merely about the same.
 */
export function chartsOf(
  dossier: Dossier,
  explainers: readonly Explainer[],
): ReadonlyMap<Explainer, DossierRecord<"chart">> {
  const taken = new Map<Explainer, DossierRecord<"chart">>();
  const shows = ({ names }: Explainer) => names.some(({ kind }) => kind === "chart");
  for (const explainer of sort(explainers, (own) => Number(!shows(own)))) {
    const used = new Set(taken.values());
    const free = candidates(dossier, explainer).find((chart) => !used.has(chart));
    if (free) taken.set(explainer, free);
  }
  return taken;
}
