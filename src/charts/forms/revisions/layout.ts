import { max, min, scaleLinear } from "d3";
import { decimalsOf } from "../../../model/round.ts";
import { dotsPath } from "../../parts/dots.ts";
import type { Series } from "../../parts/series.ts";
import { timeScale } from "../../parts/time-scale.ts";
import { layoutLines, type HighlightedLine, type LinesLayout } from "../lines/layout.ts";

/** The line of an edition; `series` is the rank of the edition, oldest first. */
interface RevisionLine extends HighlightedLine {
  /** How many editions came after it, three at most: an older line is the broader, so that a newer one on top of it leaves its edges. */
  weight: 0 | 1 | 2 | 3;
  /** Whether it measures in another way. */
  broken: boolean;
  /** SVG path of a dot at each value that is marked. */
  marks: string;
  endsInEstimate: boolean;
}

/** What an edition says of the year that is compared. */
interface Said {
  label: string;
  /** Rank of the edition. */
  series: number;
  value: number;
  estimate: boolean;
  /** Baseline of its words, in px. */
  y: number;
}

export interface RevisionsLayout extends Omit<LinesLayout, "lines" | "backdrop" | "notes"> {
  lines: RevisionLine[];
  /** Decimals that tell one tick from the next. */
  tickDecimals: number;
  /** The compared year, where any edition has it; x in per cent of the plot, `from` and `to` its rule's ends in px. */
  compared?: { time: number; x: number; from: number; to: number; end: boolean; said: Said[]; rank: 1 | 2 };
}

// On the narrowest figure that shows them: its width without what stands beside the plot, and a letter's, in px.
const NARROW = 352 - 175;
const LETTER = 7.2;

/** Whether whose figures they are fits beside the compared year on a narrow figure, or only on a wide one. */
const fitsNarrow = (said: readonly { label: string; estimate: boolean }[], x: number): boolean =>
  said.every(
    ({ label, estimate }) => (label.length + (estimate ? 20 : 9)) * LETTER <= (NARROW * Math.max(x, 100 - x)) / 100,
  );

/**
 * Places one line an edition over a common axis of time, as lines of series are
 * placed. The scale of values begins where the figures do, since revisions are
 * small beside them.
 *
 * @param editions oldest first, each with a point for every time; null where it has none
 */
export function layoutRevisions(
  editions: readonly Series[],
  {
    threshold = undefined as number | undefined,
    namesThreshold = false,
    time = undefined as number | undefined,
    breaks = [] as readonly string[],
    width = undefined as number | undefined,
    height = 340,
    top = 14,
    bottom = 24,
    lineHeight = 16,
  } = {},
): RevisionsLayout {
  const { lines, labels, scale, span, baseline, ticks, thresholdY, thresholdLabelY, isCut } = layoutLines(editions, {
    highlight: editions.map(({ id }) => id),
    threshold,
    zero: false,
    namesThreshold,
    width,
    height,
    top,
    bottom,
    labelHeight: 2 * lineHeight + 2,
  });
  const times = editions[0]?.points.map((point) => point.time) ?? [];
  const { x, percent } = timeScale(times, { width });
  const y = scaleLinear(scale.domain, scale.range);
  const said = editions.flatMap(({ label, points }, series) => {
    const point = points.find((candidate) => candidate.time === time);
    return point && point.value !== null ? [{ label, series, value: point.value, estimate: point.estimate }] : [];
  });
  return {
    height,
    span,
    baseline,
    ticks,
    tickDecimals: max(ticks, ({ value }) => decimalsOf(value)) ?? 0,
    isCut,
    ...(thresholdY !== undefined && { thresholdY }),
    ...(thresholdLabelY !== undefined && { thresholdLabelY }),
    scale,
    labels,
    lines: lines.map((line): RevisionLine => {
      const broken = breaks.includes(line.id);
      const marked = editions[line.series]!.points.filter(
        (point) => point.value !== null && (broken || point.time === time || point.time === line.last.time),
      );
      return {
        ...line,
        broken,
        weight: Math.min(3, editions.length - 1 - line.series) as RevisionLine["weight"],
        marks: dotsPath(marked.map((point) => [x(point.time), Math.round(y(point.value!))])),
        endsInEstimate: marked.at(-1)!.estimate,
      };
    }),
    ...(time !== undefined &&
      said.length > 0 && {
        compared: {
          time,
          x: percent(time),
          from: top - 6,
          to: Math.round(y(min(said, ({ value }) => value)!)),
          end: percent(time) > 50,
          rank: fitsNarrow(said, percent(time)) ? 1 : 2,
          said: said.map((item, index) => ({ ...item, y: top + 6 + (index + 1) * lineHeight })),
        },
      }),
  };
}
