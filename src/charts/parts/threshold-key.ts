import type { Key } from "../chart.ts";

interface Threshold {
  value: number;
  label: string;
}

// Letters that find room beside the line on the narrowest plot.
const ROOM = 18;

/** Whether the name of a line of comparison fits on the plot; a longer one stands in the legend. */
export const fitsPlot = ({ label }: Threshold): boolean => label.length <= ROOM;

/** The line of comparison as a line of the legend, where its name does not fit on the plot. */
export const thresholdKeys = (threshold: Threshold | undefined): Key[] =>
  threshold && !fitsPlot(threshold) ? [{ text: threshold.label, shape: "line", mark: "threshold" }] : [];
