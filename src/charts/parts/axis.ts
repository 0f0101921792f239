/** A label on the axis of time; x in per cent of the plot. */
export interface AxisLabel {
  text: string;
  x: number;
  /** How narrow a figure may become before the label goes: 0 stays, 2 goes first. */
  rank: 0 | 1 | 2;
}

/** Rank of a label by its place in the row, so that every second, then every fourth, is left on a narrow figure. */
export const rankOf = (index: number): AxisLabel["rank"] => (index % 4 === 0 ? 0 : index % 2 === 0 ? 1 : 2);

// Widths in px: of a digit with its share of the room between labels, and of the
// narrowest plot on which a rank is shown, as `plot.css` has it.
const DIGIT = 7.5;
const NARROWEST = [200, 270, 440] as const;

/**
 * Ranks labels by their places in the row, and leaves out those that would run
 * into one of the same rank or of one that stays longer: times need not be at
 * equal distances.
 */
export function thinLabels(labels: readonly Omit<AxisLabel, "rank">[]): AxisLabel[] {
  const ranked = labels.map((label, index) => ({ ...label, rank: rankOf(index) }));
  const kept = new Set<AxisLabel>();
  for (const [rank, width] of NARROWEST.entries())
    for (const label of ranked) {
      if (label.rank !== rank) continue;
      const needed = (other: AxisLabel) => (((label.text.length + other.text.length) / 2) * DIGIT * 100) / width;
      if ([...kept].every((other) => Math.abs(label.x - other.x) >= needed(other))) kept.add(label);
    }
  return ranked.filter((label) => kept.has(label));
}
