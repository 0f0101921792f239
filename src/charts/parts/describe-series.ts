import { t } from "../../i18n/t.ts";
import type { SeriesSpec } from "../../schema/chart.ts";
import type { Chart } from "../chart.ts";
import { estimateMark } from "./cell.ts";
import { fieldOf } from "./columns.ts";
import { drawnSeries } from "./drawn-series.ts";
import { formatNumber, formatTime } from "./format.ts";

/** What a picture of one series beside the others shows, in words; empty where it has no figure. */
export function describeSeries(chart: Chart<SeriesSpec>, id: string): string {
  const { unit, decimals } = fieldOf(chart.dataset, chart.spec.encoding.value);
  const series = drawnSeries(chart);
  const own = series.find((one) => one.id === id);
  const points = own?.points.filter(({ value }) => value !== null) ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (!own || !first || !last) return "";
  const print = (value: number | null) => formatNumber(value!, { unit, decimals });
  const words = {
    name: own.label,
    count: series.length - 1,
    first: print(first.value),
    firstTime: formatTime(first.time),
    last: print(last.value),
    lastTime: formatTime(last.time),
    mark: estimateMark(last.estimate),
  };
  return t(first === last ? "peers.one" : "peers.alt", words);
}
