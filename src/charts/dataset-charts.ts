import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { datasetsOf } from "./open-chart.ts";

/** The charts that are drawn from a dataset, those that it is the first for before the others. What is retired is left out. */
export const datasetCharts = (dossier: Dossier, { id }: DossierRecord<"dataset">): DossierRecord<"chart">[] => {
  const charts = dossier.all("chart").filter(({ fields }) => !fields.retired && datasetsOf(fields).includes(id));
  const isOwn = ({ fields }: DossierRecord<"chart">) => fields.dataset === id;
  return [...charts.filter(isOwn), ...charts.filter((chart) => !isOwn(chart))];
};
