import type { SeriesSpec } from "../../schema/chart.ts";
import type { Chart } from "../chart.ts";
import { toSeries, type Series } from "./series.ts";

/** The series of a chart in the order of its rows. */
export const drawnSeries = ({ rows, spec, dataset }: Chart<SeriesSpec>): Series[] =>
  toSeries(rows, spec.encoding, dataset.fields.estimate_field).series;
