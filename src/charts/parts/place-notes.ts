import { sort } from "d3";
import { toWords, type Annotation } from "./annotations.ts";
import type { Rank } from "./axis.ts";

/** An annotation in its place above the marks. */
export interface PlacedNote {
  annotation: Annotation;
  /** In per cent of the plot. */
  x: number;
  /** Baseline of its words, in px; one line each, so that none covers the next. */
  y: number;
  /** Whether its words end at x, because they would not fit behind it. */
  end: boolean;
  /** How narrow a figure may become before they would not fit and go; the table has them. */
  rank: Rank;
}

// A letter's width in px, and how wide a figure is at least that shows a label of each rank.
const LETTER = 5.8;
const WIDTHS = [248, 352, 544];

/**
 * Sets the words of annotations one below the other, each at its time.
 *
 * @param side room beside the plot, in px
 */
export const placeNotes = (
  annotations: readonly Annotation[],
  percent: (time: number) => number,
  { top, lineHeight = 16, side = 0 }: { top: number; lineHeight?: number; side?: number },
): PlacedNote[] =>
  sort(annotations, ({ time }) => time).map((annotation, index) => {
    const x = percent(annotation.time);
    const end = x > 50;
    // What is behind the plot's left end is cut; behind its right end there may be room for names.
    const room = (width: number) => ((width - side) * (end ? x : 100 - x)) / 100 + (end ? 0 : side);
    const needed = toWords(annotation).length * LETTER;
    const fitting = WIDTHS.findIndex((width) => room(width) >= needed);
    return {
      annotation,
      x,
      y: top + (index + 1) * lineHeight,
      end,
      rank: (fitting === -1 ? 2 : fitting) as PlacedNote["rank"],
    };
  });
