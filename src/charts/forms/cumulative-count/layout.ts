import { curveStepAfter, line, max, min, rollups, scaleLinear, scaleUtc } from "d3";
import { roundTo } from "../../../model/round.ts";
import type { AxisLabel, Rank } from "../../parts/axis.ts";
import { dotsPath } from "../../parts/dots.ts";
import { placeNotes, type PlacedNote } from "../../parts/place-notes.ts";
import type { Dated } from "./dated.ts";
import { boxAround, nameSteps, type StepName } from "./step-names.ts";
import { layoutTimeAxis } from "../../parts/time-axis.ts";

/** A row with its date; rows are given in the order in which they count. */
export interface DatedRow extends Dated {
  name: string;
  certain: boolean;
}

export interface CumulativeCountLayout {
  height: number;
  baseline: number;
  /** Width of the coordinates of the paths; px where the width is known. */
  span: number;
  /** SVG path of the count: one step at each date. */
  line: string;
  /** SVG paths of a dot a row, those beyond doubt and the others. */
  certain: string;
  uncertain: string;
  /** SVG path of the time within which each vague date may lie. */
  vague: string;
  /** Whether the dots would cover each other at full size. */
  dense: boolean;
  /** Where each row's dot lies: x in per cent of the plot, y in px. */
  points: { x: number; y: number }[];
  /** The count after the first date, where it is not the last one too. */
  first?: { count: number; x: number; y: number };
  /** The count after the last date; `end` where its words end there. */
  last?: { count: number; x: number; y: number; end: boolean };
  /** Values with a rule; `clear` where the words above its left end would cover no mark. */
  ticks: { value: number; y: number; clear: boolean }[];
  labels: (AxisLabel & { rank: Rank; at: "start" | "middle" | "end" })[];
  notes: PlacedNote[];
  /** Who joined in a step, where there is room for it. */
  names: StepName[];
}

/** Places one step and one dot a row over an axis of real time. The scale of counts begins at zero. */
export function layoutCumulativeCount(
  rows: readonly DatedRow[],
  {
    annotations = [],
    width,
    lineHeight = 16,
    top = 30 + lineHeight * annotations.length,
    bottom = 24,
    // A step is as high as a line of words where that is not too much.
    height = top + Math.min(400, Math.max(270, 12 * rows.length)),
  }: {
    /** Words at a time, in milliseconds, UTC. */
    annotations?: readonly { time: number; label: string }[];
    width?: number | undefined;
    lineHeight?: number;
    top?: number;
    bottom?: number;
    height?: number;
  } = {},
): CumulativeCountLayout {
  const baseline = height - bottom;
  const y = scaleLinear([0, Math.max(1, rows.length)], [baseline, top]).nice(4);
  const ticksBeside = (points: CumulativeCountLayout["points"]) =>
    y
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => {
        const at = Math.round(y(value));
        const isCovered = points.some((point) => point.x < 10 && point.y > at - 20 && point.y < at + 12);
        return { value, y: at, clear: value > 0 && !isCovered };
      });
  const span = width ?? 1000;
  const empty = { height, baseline, span, line: "", certain: "", uncertain: "", vague: "", dense: false };
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return { ...empty, points: [], ticks: ticksBeside([]), labels: [], notes: [], names: [] };

  const times = [...rows.map(({ from }) => from), last.by, ...annotations.map(({ time }) => time)];
  const { domain, labels } = layoutTimeAxis(new Date(min(times)!), new Date(max(times)!));
  const x = scaleUtc(domain, [0, span]);
  const place = (time: number) => roundTo(x(time), 1);
  const percent = (time: Date | number) => roundTo((x(time) / span) * 100, 2);
  const heightOf = (count: number) => Math.round(y(count));
  const placed = rows.map((row, index) => ({ ...row, y: heightOf(index + 1) }));
  const dots = (drawn: typeof placed) => dotsPath(drawn.map(({ by, y }) => [place(by), y]));
  // The count by the end of each date.
  const counts = rollups(
    rows.keys(),
    (own) => own.at(-1)! + 1,
    (index) => rows[index]!.by,
  );
  const steps = line(
    ([by]) => place(by),
    ([, count]) => heightOf(count),
  ).curve(curveStepAfter);
  const points = placed.map(({ by, y }) => ({ x: percent(by), y }));
  const named = [...counts].map(([by, count]) => ({
    x: percent(by),
    y: heightOf(count),
    text: [...new Set(rows.filter((row) => row.by === by).map(({ name }) => name))].join(", "),
  }));
  const [lowest, highest] = [points[0]!, points.at(-1)!];
  return {
    ...empty,
    line: steps([[first.by, 0], ...counts])!,
    certain: dots(placed.filter(({ certain }) => certain)),
    uncertain: dots(placed.filter(({ certain }) => !certain)),
    vague: placed
      .filter(({ vague }) => vague)
      .map(({ from, by, y }) => line(place, y)([from, by]))
      .join(""),
    dense: y(0) - y(1) < 6,
    points,
    ...(counts.length > 1 && {
      first: { count: counts[0]![1], x: percent(first.by), y: heightOf(counts[0]![1]) },
    }),
    last: { count: rows.length, ...points.at(-1)!, end: points.at(-1)!.x > 50 },
    ticks: ticksBeside(points),
    labels: labels.map(({ time, ...label }) => {
      const at = percent(time);
      // A name of a month and a year is too wide to stand half outside.
      return { ...label, x: at, at: at < 5 ? "start" : at > 95 ? "end" : "middle" };
    }),
    names: nameSteps(named, [
      boxAround(lowest.x, lowest.y - 13, { before: 10, behind: 10 }),
      boxAround(highest.x, highest.y - 14, highest.x > 50 ? { before: 220, behind: 10 } : { before: 10, behind: 220 }),
    ]),
    notes: placeNotes(
      annotations.map((annotation) => ({ ...annotation, break: false })),
      percent,
      { top: -4, lineHeight },
    ),
  };
}
