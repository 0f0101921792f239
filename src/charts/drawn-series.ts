import type { ChartSpec } from "../schema/chart.ts";
import type { Chart } from "./chart.ts";
import { editionOf } from "./form.ts";
import { toSeries, type Series } from "./series.ts";

/** The series of the edition that a chart shows first. */
export const drawnSeries = ({ editions, dataset }: Chart, { edition, encoding }: ChartSpec): Series[] =>
  toSeries(editionOf(editions, edition).table, encoding, dataset.fields.estimate_field).series;
