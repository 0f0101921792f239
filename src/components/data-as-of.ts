import { sort } from "d3";
import type { Chart } from "../charts/chart.ts";
import { openChart } from "../charts/open-chart.ts";
import { seriesCharts } from "../charts/series-charts.ts";
import { seriesFactsOf } from "../model/actor-facts.ts";
import { isKind, type Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import type { RenderedProse } from "../prose/prose.ts";
import { compareEdtf, type EdtfDate } from "../schema/edtf.ts";

/** An edition of a dataset, by the ids of both. */
export interface EditionName {
  dataset: string;
  edition: string;
}

/** The editions that charts are drawn from. */
export const drawnIn = (charts: readonly Chart[]): EditionName[] =>
  charts.flatMap(({ spec, form, dataset, drawn }) => [
    ...drawn.map(({ id }) => ({ dataset: dataset.id, edition: id })),
    ...(form.reads?.(spec) ?? []),
  ]);

/** The editions whose figures decide what became of claims. */
export const decidingOn = (claims: readonly DossierRecord<"claim">[]): EditionName[] =>
  claims.flatMap(({ fields }) => fields.resolution?.data ?? []);

/** All editions of datasets. */
export const everyEdition = (datasets: readonly DossierRecord<"dataset">[]): EditionName[] =>
  datasets.flatMap(({ id, fields }) => fields.editions.map((edition) => ({ dataset: id, edition: edition.id })));

/** The editions from which the lists of actors, and the heads of their pages, have figures. */
export const factsIn = (dossier: Dossier, actors: readonly DossierRecord<"actor">[]): EditionName[] =>
  actors.flatMap((actor) =>
    seriesFactsOf(dossier, actor).map(({ dataset, newest }) => ({ dataset: dataset.id, edition: newest.edition.id })),
  );

/** The editions of the charts of a text, and of the figures in its sentences. */
export const editionsIn = (dossier: Dossier, prose: RenderedProse | undefined): EditionName[] => [
  ...(prose?.editions ?? []),
  ...drawnIn((prose?.charts ?? []).map((id) => openChart(dossier, dossier.get("chart", id)))),
];

/** The editions whose figures stand on the page of a record, in its prose or beside it; what a chart's page draws, it says itself. */
export const editionsOn = (
  dossier: Dossier,
  record: DossierRecord,
  prose: RenderedProse | undefined,
): EditionName[] => [
  ...editionsIn(dossier, prose),
  ...(isKind(record, "actor")
    ? [...factsIn(dossier, [record]), ...drawnIn(seriesCharts(dossier, record.fields.iso3 ?? record.id))]
    : []),
  ...(isKind(record, "claim") ? decidingOn([record]) : []),
  ...(isKind(record, "dataset") ? everyEdition([record]) : []),
];

/**
 * Of when figures are, each date once, the earliest first: until when those of
 * an edition were gathered, or when it was published where its producer does
 * not say.
 */
export function dataAsOf(dossier: Dossier, editions: readonly EditionName[]): EdtfDate[] {
  const dates = editions.map(({ dataset, edition }) => {
    const { cut_off, published } = dossier.get("dataset", dataset).fields.editions.find(({ id }) => id === edition)!;
    return cut_off ?? published;
  });
  return sort(new Map(dates.map((date) => [date.edtf, date])).values(), compareEdtf);
}
