import { scaleLinear, scaleUtc } from "d3-scale";
import { roundTo } from "../../model/query.ts";
import type { AxisLabel } from "../axis.ts";
import { placeNotes, type PlacedNote } from "../place-notes.ts";
import type { Dated } from "./dated.ts";
import { layoutTimeAxis } from "./time-axis.ts";

/** A row with its date; rows are given in the order in which they count. */
export interface DatedRow extends Dated {
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
  labels: (AxisLabel & { at: "start" | "middle" | "end" })[];
  notes: PlacedNote[];
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
    height = 270 + top,
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
  if (!first || !last) return { ...empty, points: [], ticks: ticksBeside([]), labels: [], notes: [] };

  const times = [...rows.map(({ from }) => from), last.by, ...annotations.map(({ time }) => time)];
  const { domain, labels } = layoutTimeAxis(Math.min(...times), Math.max(...times));
  const x = scaleUtc(domain, [0, span]);
  const place = (time: number) => roundTo(x(time), 1);
  const percent = (time: number) => roundTo((x(time) / span) * 100, 2);
  const steps = [...Map.groupBy(rows.keys(), (index) => rows[index]!.by)];
  const heightOf = (index: number) => Math.round(y(index + 1));
  const dots = (isDrawn: (row: DatedRow) => boolean) =>
    rows.map((row, index) => (isDrawn(row) ? `M${place(row.by)},${heightOf(index)}h0` : "")).join("");
  const points = rows.map(({ by }, index) => ({ x: percent(by), y: heightOf(index) }));
  return {
    ...empty,
    line: `M${place(first.by)},${baseline}${steps.map(([by, own]) => `H${place(by)}V${heightOf(own.at(-1)!)}`).join("")}`,
    certain: dots(({ certain }) => certain),
    uncertain: dots(({ certain }) => !certain),
    vague: rows
      .map(({ from, by, vague }, index) => (vague ? `M${place(from)},${heightOf(index)}H${place(by)}` : ""))
      .join(""),
    dense: y(0) - y(1) < 6,
    points,
    ...(steps.length > 1 && {
      first: { count: steps[0]![1].length, x: percent(first.by), y: heightOf(steps[0]![1].length - 1) },
    }),
    last: { count: rows.length, ...points.at(-1)!, end: points.at(-1)!.x > 50 },
    ticks: ticksBeside(points),
    labels: labels.map(({ time, ...label }) => {
      const at = percent(time);
      // A name of a month and a year is too wide to stand half outside.
      return { ...label, x: at, at: at < 5 ? "start" : at > 95 ? "end" : "middle" };
    }),
    notes: placeNotes(
      annotations.map((annotation) => ({ ...annotation, break: false })),
      percent,
      { top: -4, lineHeight },
    ),
  };
}
