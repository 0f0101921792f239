import { extent, scaleLinear } from "d3";
import type { Annotation } from "../../parts/annotations.ts";
import { thinLabels, type AxisLabel } from "../../parts/axis.ts";
import { formatTime } from "../../parts/format.ts";
import { placeNotes, type PlacedNote } from "../../parts/place-notes.ts";
import type { Series } from "../../parts/series.ts";
import { sides } from "../../parts/sides.ts";
import { spread } from "../../parts/spread.ts";
import { timeScale } from "../../parts/time-scale.ts";
import { trace, type Trace } from "../../parts/trace.ts";

/** A highlighted series, its line and the place of its name. */
export interface HighlightedLine extends Trace {
  /** Rank of the series among all. */
  series: number;
  id: string;
  label: string;
  /** y of its last value and of its name, in px. */
  endY: number;
  /** Where that value lies, in per cent of the plot. */
  endX: number;
  labelY: number;
  /** The last value that it has. */
  last: { time: number; value: number };
}

/** A line behind the others, without a name unless a reader asks for it. */
interface BackdropLine extends Trace {
  /** Rank of the series among all. */
  series: number;
  label: string;
  /** Where its name stands on it: x in per cent of the plot, y in px. */
  nameX: number;
  nameY: number;
  /** y of its name behind the plot, in px, where so few lines are drawn that each has its name there. */
  labelY?: number;
}

export interface LinesLayout {
  height: number;
  /** Width of the lines' own coordinates: years from the first to the last, or px where the width is known. */
  span: number;
  /** Lines of the other series; x in years from the first, y in px. */
  backdrop: BackdropLine[];
  lines: HighlightedLine[];
  ticks: { value: number; y: number }[];
  thresholdY?: number;
  /** y of the name of the line of comparison, among the names of the lines, where that is asked for. */
  thresholdLabelY?: number;
  baseline: number;
  /** Whether the axis begins above zero. */
  isCut: boolean;
  /** Values at the plot's lower and upper edge, and where these lie, in px. */
  scale: { domain: [number, number]; range: [number, number] };
  labels: AxisLabel[];
  notes: PlacedNote[];
}

/** Lines that are all named at their ends. */
const FEW = 6;

/**
 * Places one line a series over a common axis of time. A missing value breaks
 * the line. x is counted in years, so that the plot can be stretched to any
 * width and years that are left out keep their room; y is in px. A line is not
 * joined across a break.
 */
export function layoutLines(
  series: readonly Series[],
  {
    highlight = [] as readonly string[],
    threshold = undefined as number | undefined,
    annotations = [] as readonly Annotation[],
    // A line need not begin at zero; where small differences matter it should not, but where an editor says or the
    // figures do.
    zero = true,
    from = undefined as number | undefined,
    namesThreshold = false,
    width = undefined as number | undefined,
    height = 340,
    top = 12,
    bottom = 24,
    labelHeight = 17,
  } = {},
): LinesLayout {
  const times = series[0]?.points.map(({ time }) => time) ?? [];
  // An earlier edition may end before what a later one is annotated with.
  const isShown = ({ time }: Annotation) => times.includes(time);
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const held = [
    ...values,
    ...(from !== undefined ? [from] : zero || values.length === 0 ? [0] : []),
    ...(threshold === undefined ? [] : [threshold]),
  ];
  const [lowest = 0, highest = 0] = extent(held);
  const y = scaleLinear([lowest, highest], [height - bottom, top]).nice(5);
  const { span, x, percent } = timeScale(times, { width });
  const breaks = new Set(annotations.filter((annotation) => annotation.break).map(({ time }) => time));
  const traceOf = ({ points }: Series): Trace => trace(points, { x, y, breaks });
  const endOf = ({ points }: Series) => points.findLast(({ value }) => value !== null);
  const marked = highlight.flatMap((id) => {
    const item = series.find((candidate) => candidate.id === id);
    const end = item && endOf(item);
    return item && end ? [{ item, last: { time: end.time, value: end.value! } }] : [];
  });
  const others = series.filter(({ id }) => !highlight.includes(id));
  // Few enough to be read where they end.
  const named = series.length <= FEW ? others.filter((item) => endOf(item)) : [];
  const lined = namesThreshold && threshold !== undefined ? [threshold] : [];
  const labelYs = spread(
    [
      // Of equal ones it is the first, so that it stands beside its line.
      ...lined.map((value) => y(value)),
      ...marked.map(({ last }) => y(last.value)),
      ...named.map((item) => y(endOf(item)!.value!)),
    ],
    // A name may have a second line below it.
    { gap: labelHeight, min: top, max: height - bottom - Math.max(0, labelHeight - 17) },
  );
  return {
    height,
    span,
    backdrop: series.flatMap((item, rank): BackdropLine[] => {
      // Names stand at different times, so that the names of lines that end together do not cover each other.
      const known = item.points.filter(({ value }) => value !== null);
      const place = known.at(-1 - (rank % Math.min(6, known.length)));
      if (highlight.includes(item.id) || !place) return [];
      return [
        {
          series: rank,
          label: item.label,
          ...traceOf(item),
          nameX: percent(place.time),
          nameY: Math.round(y(place.value!)),
          ...(named.includes(item) && {
            labelY: Math.round(labelYs[lined.length + marked.length + named.indexOf(item)]!),
          }),
        },
      ];
    }),
    lines: marked.map(({ item, last }, index): HighlightedLine => ({
      series: series.indexOf(item),
      id: item.id,
      label: item.label,
      ...traceOf(item),
      endY: Math.round(y(last.value)),
      endX: percent(last.time),
      labelY: Math.round(labelYs[lined.length + index]!),
      last,
    })),
    ticks: y.ticks(5).map((value) => ({ value, y: Math.round(y(value)) })),
    ...(threshold !== undefined && { thresholdY: Math.round(y(threshold)) }),
    ...(lined.length > 0 && { thresholdLabelY: Math.round(labelYs[0]!) }),
    baseline: height - bottom,
    isCut: y.domain()[0]! > 0,
    scale: { domain: y.domain() as [number, number], range: y.range() as [number, number] },
    labels: thinLabels(times.map((time) => ({ text: formatTime(time), x: percent(time) }))),
    notes: placeNotes(annotations.filter(isShown), percent, { top, side: sides.names.behind }),
  };
}
