import { rankOf, type AxisLabel } from "../axis.ts";

/** A label at a time; `time` in milliseconds, UTC. */
interface TimeLabel extends Pick<AxisLabel, "text" | "rank"> {
  time: number;
}

export interface TimeAxis {
  /** From the beginning of a month, or of a year where the labels are years, to the end of one. */
  domain: [number, number];
  labels: TimeLabel[];
}

// Months from one label to the next.
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200];
const MOST_LABELS = 8;

/**
 * Chooses what stands below an axis of real time: months while they fit, then
 * years. A year is named at its first label; on a narrow figure that one stays.
 */
export function layoutTimeAxis(from: number, to: number, { locale = "en-GB" } = {}): TimeAxis {
  const [first, last] = [monthOf(from), monthOf(to)];
  const step = STEPS.find((months) => (last + 1 - first) / months <= MOST_LABELS) ?? STEPS.at(-1)!;
  const unit = step < 12 ? 1 : 12;
  const start = Math.floor(first / unit) * unit;
  const end = (Math.floor(last / unit) + 1) * unit;
  const format = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const labels: TimeLabel[] = [];
  for (let month = Math.ceil(start / step) * step; month < end; month += step) {
    const year = Math.floor(month / 12);
    const isFirst = labels.length === 0 || month % 12 === 0;
    const name = format.format(timeOf(month));
    labels.push({
      time: timeOf(month),
      text: step >= 12 ? String(year) : isFirst ? `${name} ${year}` : name,
      rank: step >= 12 ? rankOf(labels.length) : isFirst ? 0 : month % 6 === 0 ? 1 : 2,
    });
  }
  // Two names of years side by side would touch.
  if (labels.length > 1 && labels[1]!.text.includes(" ") && labels[0]!.text.includes(" ")) {
    const [only] = labels as [TimeLabel];
    labels[0] = { ...only, text: only.text.split(" ")[0]!, rank: 2 };
  }
  return { domain: [timeOf(start), timeOf(end)], labels };
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function timeOf(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return date.getTime();
}
