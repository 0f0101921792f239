/** A label on the axis of time; x in per cent of the plot. */
export interface AxisLabel {
  text: string;
  x: number;
  /** How narrow a figure may become before the label goes: 0 stays, 2 goes first. */
  rank: 0 | 1 | 2;
}

/** Rank of a label by its place in the row, so that every second, then every fourth, is left on a narrow figure. */
export const rankOf = (index: number): AxisLabel["rank"] => (index % 4 === 0 ? 0 : index % 2 === 0 ? 1 : 2);

/** Ranks labels by their places. */
export const thinLabels = (labels: readonly Omit<AxisLabel, "rank">[]): AxisLabel[] =>
  labels.map((label, index) => ({ ...label, rank: rankOf(index) }));
