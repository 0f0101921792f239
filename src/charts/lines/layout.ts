import { scaleLinear } from "d3-scale";
import { roundTo } from "../../model/query.ts";
import { thinLabels, type AxisLabel } from "../axis.ts";
import { spread } from "../spread.ts";
import type { Series } from "../series.ts";

/** A highlighted series, its line and the place of its name. */
interface HighlightedLine {
  id: string;
  label: string;
  /** SVG path of the parts that are no estimates; x in years from the first, y in px. */
  solid: string;
  /** SVG path of the parts that lead to an estimate. */
  estimated: string;
  /** y of its last value and of its name, in px. */
  endY: number;
  labelY: number;
  /** The last value that it has. */
  last: { time: number; value: number };
}

export interface LinesLayout {
  height: number;
  /** Years from the first to the last, the width of the lines' own coordinates. */
  span: number;
  /** Lines of the other series, all in one path each. */
  backdrop: { solid: string; estimated: string };
  lines: HighlightedLine[];
  ticks: { value: number; y: number }[];
  thresholdY?: number;
  baseline: number;
  labels: AxisLabel[];
}

/**
 * Places one line a series over a common axis of time. A missing value breaks
 * the line. x is counted in years, so that the plot can be stretched to any
 * width and years that are left out keep their room; y is in px.
 */
export function layoutLines(
  series: readonly Series[],
  {
    highlight = [] as readonly string[],
    threshold = undefined as number | undefined,
    height = 340,
    top = 12,
    bottom = 24,
    labelHeight = 17,
  } = {},
): LinesLayout {
  const times = series[0]?.points.map(({ time }) => time) ?? [];
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, threshold ?? 0, ...values)], [height - bottom, top]).nice(
    5,
  );
  const first = times[0] ?? 0;
  const span = Math.max(1, (times.at(-1) ?? 0) - first);
  const x = (time: number) => roundTo(time - first, 2);
  const trace = (of: readonly Series[]) => ({
    solid: of.map(({ points }) => path(points, x, y, false)).join(""),
    estimated: of.map(({ points }) => path(points, x, y, true)).join(""),
  });
  const marked = highlight.flatMap((id) => {
    const item = series.find((candidate) => candidate.id === id);
    const end = item?.points.findLast(({ value }) => value !== null);
    return item && end ? [{ item, last: { time: end.time, value: end.value! } }] : [];
  });
  const labelYs = spread(
    marked.map(({ last }) => y(last.value)),
    { gap: labelHeight, min: top, max: height - bottom },
  );
  return {
    height,
    span,
    backdrop: trace(series.filter(({ id }) => !highlight.includes(id))),
    lines: marked.map(({ item, last }, index): HighlightedLine => ({
      id: item.id,
      label: item.label,
      ...trace([item]),
      endY: Math.round(y(last.value)),
      labelY: Math.round(labelYs[index]!),
      last,
    })),
    ticks: y.ticks(5).map((value) => ({ value, y: Math.round(y(value)) })),
    ...(threshold !== undefined && { thresholdY: Math.round(y(threshold)) }),
    baseline: height - bottom,
    labels: thinLabels(times.map((time) => ({ text: String(time), x: roundTo((x(time) / span) * 100, 2) }))),
  };
}

/** The parts of a line that lead to an estimate, or the others. */
function path(
  points: Series["points"],
  x: (time: number) => number,
  y: (value: number) => number,
  estimated: boolean,
): string {
  let d = "";
  let pen: number | undefined;
  points.forEach(({ time, value, estimate }, index) => {
    const before = points[index - 1];
    if (value === null || estimate !== estimated) return;
    if (before === undefined || before.value === null) {
      // A value between two gaps has no line to be on: a stroke of no length shows it as a dot.
      if ((points[index + 1]?.value ?? null) === null) d += `M${x(time)},${Math.round(y(value))}h0`;
      return;
    }
    if (pen !== index - 1) d += `M${x(before.time)},${Math.round(y(before.value))}`;
    d += `L${x(time)},${Math.round(y(value))}`;
    pen = index;
  });
  return d;
}
