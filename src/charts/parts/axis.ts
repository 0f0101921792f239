/** A label on the axis of time; x in per cent of the plot. */
export interface AxisLabel {
  text: string;
  x: number;
  /** Undefined where there is no room for the label on any figure. */
  rank: Rank | undefined;
}

/** How narrow a figure may become before a label goes: 0 stays, 2 goes first. */
export type Rank = 0 | 1 | 2;

/** Rank of a label by its place in the row, so that every second, then every fourth, is left on a narrow figure. */
export const rankOf = (index: number): Rank => (index % 4 === 0 ? 0 : index % 2 === 0 ? 1 : 2);

// Widths in px: of a digit with its share of the room between labels, and of the
// narrowest plot on which a rank is shown, as `plot.css` has it.
const DIGIT = 7.5;
const NARROWEST = [200, 270, 440] as const;

/**
 * Ranks labels by their places in the row, but those that would run into one that
 * stays as long or longer: times need not be at equal distances.
 */
export function thinLabels(labels: readonly Omit<AxisLabel, "rank">[]): AxisLabel[] {
  const ranked: AxisLabel[] = labels.map((label, index) => ({ ...label, rank: rankOf(index) }));
  const kept = new Set<AxisLabel>();
  for (const [rank, width] of NARROWEST.entries())
    for (const label of ranked) {
      if (label.rank !== rank) continue;
      const needed = (other: AxisLabel) => (((label.text.length + other.text.length) / 2) * DIGIT * 100) / width;
      if ([...kept].every((other) => Math.abs(label.x - other.x) >= needed(other))) kept.add(label);
    }
  return ranked.map((label) => (kept.has(label) ? label : { ...label, rank: undefined }));
}
