import { extent, scaleLinear } from "d3";
import { dotsPath } from "../../parts/dots.ts";
import { formatTime } from "../../parts/format.ts";
import type { Series } from "../../parts/series.ts";
import { timeScale } from "../../parts/time-scale.ts";
import { trace, type Trace } from "../../parts/trace.ts";

/** The line of one series in a small plot of its own. */
export interface Panel extends Trace {
  /** Rank of the series. */
  series: number;
  label: string;
  /** The last value that it has, and an SVG path of a dot there. */
  last?: { time: number; value: number; estimate: boolean; isLatest: boolean };
  tip: string;
  /** Of its upper left corner in a picture, in px; a page lets the panels flow. */
  x?: number;
  y?: number;
}

export interface PanelsLayout {
  /** Of one panel, or of a picture with all of them, in px. */
  height: number;
  /** Of one panel, in px; its width only in a picture. */
  panel: { height: number; width?: number };
  /** Width of the lines' own coordinates: years from the first to the last, or px where the width is known. */
  span: number;
  panels: Panel[];
  baseline: number;
  thresholdY?: number;
  times: { text: string; x: number }[];
  /** Values at a panel's lower and upper edge, and where these lie, in px. */
  scale: { domain: [number, number]; range: [number, number] };
}

/** How wide a panel is at least, how high, and how far from the next, in px; the same as in `plot.css`. */
const sizeAt = (width = Infinity): { panelWidth: number; panelHeight: number; gap: number } =>
  width < 448
    ? { panelWidth: 88, panelHeight: 50, gap: 8 }
    : width < 704
      ? { panelWidth: 136, panelHeight: 48, gap: 8 }
      : width < 960
        ? { panelWidth: 128, panelHeight: 60, gap: 12 }
        : { panelWidth: 136, panelHeight: 84, gap: 16 };

/**
 * Places one line a series, each in a panel of its own, all on the same axes.
 * x is counted in years and y in px, as with lines that share a plot. Where the
 * width is known, the panels are set in rows, as many in each as fit.
 */
export function layoutPanels(
  series: readonly Series[],
  {
    threshold = undefined as number | undefined,
    width = undefined as number | undefined,
    panelWidth = sizeAt(width).panelWidth,
    panelHeight = sizeAt(width).panelHeight,
    gap = sizeAt(width).gap,
    top = 24,
    bottom = 3,
  } = {},
): PanelsLayout {
  const times = series[0]?.points.map(({ time }) => time) ?? [];
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const held = [0, ...values, ...(threshold === undefined ? [] : [threshold])];
  const [lowest = 0, highest = 0] = extent(held);
  const y = scaleLinear([lowest, highest], [panelHeight - bottom, top]).nice(10);
  const columns = width === undefined ? 1 : Math.max(1, Math.floor((width + gap) / (panelWidth + gap)));
  const own = width === undefined ? undefined : Math.floor((width - gap * (columns - 1)) / columns);
  const { span, x, percent } = timeScale(times, { width: own, decimals: 1 });
  const rows = Math.ceil(series.length / columns);
  return {
    height: own === undefined ? panelHeight : Math.max(0, rows * (panelHeight + gap) - gap),
    panel: { height: panelHeight, ...(own !== undefined && { width: own }) },
    span,
    panels: series.map(({ label, points }, rank): Panel => {
      const last = points.findLast(({ value }) => value !== null);
      return {
        series: rank,
        label,
        ...trace(points, { x, y }),
        ...(last && { last: { ...last, value: last.value!, isLatest: last === points.at(-1) } }),
        tip: dotsPath(last ? [[x(last.time), Math.round(y(last.value!))]] : []),
        ...(own !== undefined && {
          x: (rank % columns) * (own + gap),
          y: Math.floor(rank / columns) * (panelHeight + gap),
        }),
      };
    }),
    baseline: Math.round(y(0)),
    ...(threshold !== undefined && { thresholdY: Math.round(y(threshold)) }),
    times: times.map((time) => ({ text: formatTime(time), x: percent(time) })),
    scale: { domain: y.domain() as [number, number], range: y.range() as [number, number] },
  };
}
