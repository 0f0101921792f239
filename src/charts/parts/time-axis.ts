import { utcMonth, utcYear, type CountableTimeInterval } from "d3";
import { spellYear } from "../../i18n/dates.ts";
import { rankOf, type AxisLabel, type Rank } from "./axis.ts";

/** A label at a time. */
interface TimeLabel extends Pick<AxisLabel, "text"> {
  rank: Rank;
  time: Date;
}

export interface TimeAxis {
  /** From the beginning of a month, or of a year where the labels are years, to the end of one. */
  domain: [Date, Date];
  labels: TimeLabel[];
}

// From one label to the next.
const STEPS: [unit: CountableTimeInterval, step: number][] = [
  [utcMonth, 1],
  [utcMonth, 3],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years): [CountableTimeInterval, number] => [
    utcYear,
    years,
  ]),
];
const MOST_LABELS = 8;

const yearOf = (time: Date): string => spellYear(time.getUTCFullYear());

/**
 * Chooses what stands below an axis of real time: months while they fit, then
 * years. A year is named at its first label; on a narrow figure that one stays.
 *
 * @param locale of the names of months, which D3 has in English only
 */
export function layoutTimeAxis(from: Date, to: Date, { locale = "en-GB" } = {}): TimeAxis {
  const months = utcMonth.count(from, to) + 1;
  const fits = ([unit, step]: (typeof STEPS)[number]) =>
    (unit === utcYear ? months / 12 : months) / step <= MOST_LABELS;
  const [unit, step] = STEPS.find(fits) ?? STEPS.at(-1)!;
  const domain: TimeAxis["domain"] = [unit.floor(from), unit.offset(unit.floor(to))];
  const times = unit.every(step)!.range(...domain);
  if (unit === utcYear)
    return { domain, labels: times.map((time, index) => ({ time, text: yearOf(time), rank: rankOf(index) })) };
  const { format } = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const labels = times.map((time, index): TimeLabel => {
    const isFirst = index === 0 || time.getUTCMonth() === 0;
    return {
      time,
      text: isFirst ? `${format(time)} ${yearOf(time)}` : format(time),
      rank: isFirst ? 0 : time.getUTCMonth() % 6 === 0 ? 1 : 2,
    };
  });
  // Two names of years side by side would touch.
  if (labels[1]?.text.includes(" ")) labels[0] = { time: times[0]!, text: format(times[0]), rank: 2 };
  return { domain, labels };
}
