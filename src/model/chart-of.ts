import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

/**
 * The chart that stands for a record which has prose: the first that it shows,
 * otherwise the first on its main topic; none where no chart is about that.
 */
export function chartOf(
  dossier: Dossier,
  { names, fields: { topics } }: DossierRecord<"explainer">,
): DossierRecord<"chart"> | undefined {
  const shown = names.find(({ kind }) => kind === "chart");
  if (shown) return dossier.find("chart", shown.id);
  return dossier.all("chart").find(({ fields }) => !fields.retired && fields.topics.includes(topics[0]!));
}
