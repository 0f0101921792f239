import parse from "edtf";

/**
 * A date as the dossier uses it: the canonical EDTF string together with the
 * instants that bound it, so that dates of every precision can be sorted and
 * drawn on one axis.
 *
 * Format: EDTF, ISO 8601-2:2019, https://www.loc.gov/standards/datetime/
 */
export interface EdtfDate {
  /** The canonical string, as the editor wrote it: `2025-09-09~`. */
  edtf: string;
  /** First millisecond that the date may mean, UTC; `-Infinity` when open. */
  start: number;
  /** Last millisecond that the date may mean, UTC; `Infinity` when open. */
  end: number;
  /** Carries `?` or `%`: the source of the date is in doubt. */
  uncertain: boolean;
  /** Carries `~` or `%`: the date is near the truth. */
  approximate: boolean;
  /** Two ends, `a/b`; false for a single date, however coarse. */
  interval: boolean;
}

/** What was wrong with a date and what to write instead. */
export class EdtfError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

// The part of EDTF levels 0–2 that the dossier accepts. The library also reads
// seasons, lists, centuries and times; those are refused, because a reader
// could not be told plainly what they mean on a time line.
const YEAR = String.raw`-?\d{3}[\dX]|\d{2}XX`;
const MONTH = "0[1-9X]|1[0-2X]|XX";
const DAY = String.raw`0[1-9X]|[12][\dX]|3[01X]|XX`;
const DATE = `(?:${YEAR})(?:-(?:${MONTH})(?:-(?:${DAY}))?)?[?~%]?`;
const SINGLE = new RegExp(`^(?:${DATE})$`);
const INTERVAL = new RegExp(`^(?:${DATE}|\\.\\.)/(?:${DATE}|\\.\\.)$`);

/**
 * Reads what YAML makes of a date: a string, a whole number (a year) or a
 * JavaScript `Date` (a day).
 *
 * @throws {EdtfError} when the value is no accepted date, saying what was meant.
 */
export function toEdtf(value: unknown): EdtfDate {
  const text = toText(value);
  if (!SINGLE.test(text) && !INTERVAL.test(text)) throw explain(text);
  if (text === "../..") throw new EdtfError("no date at either end", "leave the field out");
  // The ends are read one by one: as a whole, the library refuses 2024-05/2024,
  // from May 2024 until some time in that year.
  const [lower = "", upper = lower] = text.split("/");
  let [start, end] = [-Infinity, Infinity];
  try {
    if (lower !== "..") start = boundsOf(lower).min;
    if (upper !== "..") end = boundsOf(upper).max;
  } catch {
    throw explain(text);
  }
  if (end < start) throw explain(text);
  return {
    edtf: text,
    start,
    end,
    uncertain: /[?%]/.test(text),
    approximate: /[~%]/.test(text),
    interval: text.includes("/"),
  };
}

// Few dates are written once only, and the library takes its time over each.
const bounds = new Map<string, { min: number; max: number }>();
function boundsOf(date: string): { min: number; max: number } {
  const known = bounds.get(date) ?? parse(date);
  bounds.set(date, known);
  return known;
}

function toText(value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.valueOf())) return value.toISOString().slice(0, 10);
  if (typeof value === "number" && Number.isInteger(value))
    return value < 0 ? `-${String(-value).padStart(4, "0")}` : String(value).padStart(2, "0");
  if (typeof value === "string") return value;
  throw new EdtfError("not a date", EXAMPLES);
}

const EXAMPLES = "write a day, a month or a year in digits, such as 2024-07-10, 2024-07 or 2024";

/** Finds the likeliest slip behind a text that is no accepted date. */
function explain(text: string): EdtfError {
  const at = (hint: string) => new EdtfError("not a date", hint);
  const about = /^(?:c|ca|circa|about|around)\.?\s*(\d{4}\S*)$/i.exec(text);
  if (about) return at(`write a date that is approximate with ~ behind it: ${about[1]}~`);
  const tight = text.replace(/\s+/g, "");
  if (tight !== text) return at(isAccepted(tight) ? `write it without spaces: ${tight}` : EXAMPLES);
  if (/^\d{1,2}$/.test(text))
    return at(`${text} would be a century: write a year in four digits, such as 19${pad(text)} or 20${pad(text)}`);
  const range = /^(\d{4}(?:-\d\d){0,2})(?:--?|[\u2013\u2014])(\d{4}(?:-\d\d){0,2})$/.exec(text);
  if (range) return at(`write an interval with a slash: ${range[1]}/${range[2]}`);
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (local) {
    const readings = [`${local[3]}-${pad(local[2])}-${pad(local[1])}`, `${local[3]}-${pad(local[1])}-${pad(local[2])}`];
    return at(`write year-month-day: ${readings.filter(isAccepted).join(" or ") || "2024-07-10"}`);
  }
  const slashed = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(text);
  if (slashed)
    return at(`write it with hyphens: ${slashed[1]}-${pad(slashed[2])}${slashed[3] ? `-${pad(slashed[3])}` : ""}`);
  const decade = /^(\d{3})0'?s$/.exec(text);
  if (decade) return at(`write a decade with an X for its last digit: ${decade[1]}X`);
  const short = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?[?~%]?$/.exec(text);
  if (short && (short[2]!.length === 1 || short[3]?.length === 1))
    return at(`write two digits: ${short[1]}-${pad(short[2])}${short[3] ? `-${pad(short[3])}` : ""}`);
  if (short && Number(short[2]) >= 21 && Number(short[2]) <= 41)
    return at("seasons are not accepted: write the months, such as 2014-06/2014-08");
  if (short && (Number(short[2]) < 1 || Number(short[2]) > 12))
    return at("a year has 12 months: write a month from 01 to 12");
  if (short?.[3]) {
    const days = new Date(Date.UTC(Number(short[1]), Number(short[2]), 0)).getUTCDate();
    return at(`${short[1]}-${short[2]} has ${days} days: write a day from 01 to ${days}`);
  }
  const ends = text.split("/");
  if (ends.length === 2) {
    if (ends[0] === "" || ends[1] === "")
      return at(`write an open end with two dots: ${ends[0] || ".."}/${ends[1] || ".."}`);
    const broken = ends.find((end) => end !== ".." && !isAccepted(end));
    const whole = `${ends[0]!.slice(0, -2)}${ends[1]}`;
    if (/^\d\d$/.test(ends[1]!) && isAccepted(whole)) return at(`write both ends in full: ${ends[0]}/${whole}`);
    if (broken) return explain(broken);
    return at(`it ends before it starts: did you mean ${ends[1]}/${ends[0]}?`);
  }
  if (/[[\]{},]/.test(text)) return at("lists are not accepted: write an interval, such as 2014/2016");
  if (/T\d/.test(text)) return at(`write the day alone: ${text.slice(0, 10)}`);
  if (/^[?~%]/.test(text)) return at(`write the mark behind the date: ${text.slice(1)}${text[0]}`);
  return at(`${EXAMPLES}, or two of them with a slash between`);
}

const isAccepted = (text: string): boolean => {
  if (!SINGLE.test(text) && !INTERVAL.test(text)) return false;
  try {
    for (const end of text.split("/")) if (end !== "..") boundsOf(end);
    return true;
  } catch {
    return false;
  }
};

const pad = (digits = "") => digits.padStart(2, "0");

/** Sorts earlier before later; of two that start together, the shorter first. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return 0;
}
