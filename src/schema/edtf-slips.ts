import { boundsOf, daysIn, OPEN, rangeOf } from "./edtf-bounds.ts";

const EXAMPLES = "write a day, a month or a year in digits, such as 2024-07-10, 2024-07 or 2024";

/** Finds the likeliest slip behind what is no accepted date, and says what to write. */
export function hintFor(value: unknown): string {
  if (typeof value === "string") return hintForText(value);
  if (typeof value === "number" && Number.isInteger(value)) return hintForText(String(value));
  return EXAMPLES;
}

// In order: what a text is taken for by the first of them, the others do not see.
const slips: ((text: string) => string | undefined)[] = [
  ofTimes,
  ofWords,
  ofSpaces,
  ofDashes,
  ofYears,
  ofOtherOrders,
  ofShortForms,
  ofOtherLevels,
  ofUnknownDigits,
  ofCalendar,
  ofIntervals,
];

function hintForText(text: string): string {
  for (const slip of slips) {
    const hint = slip(text);
    if (hint) return hint;
  }
  return `${EXAMPLES}, or two of them with a slash between`;
}

function ofTimes(text: string): string | undefined {
  const [, day] = /^(-?\d{4}-\d\d-\d\d)(?:(?:T|t|\s+)\d.*|\s*Z|\s*[+-]\d\d:?\d\d)$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  return boundsOf(day) ? `write the day alone: ${day}` : hintForText(day);
}

function ofWords(text: string): string | undefined {
  const about = /^(?:c|ca|circa|about|around)\.?\s*(\d{4}\S*)$/i.exec(text);
  if (about) return `write a date that is approximate with ~ behind it: ${about[1]}~`;
  const before = /^(\d{1,4})\s*B\.?C\.?(?:E\.?)?$/i.exec(text);
  if (before) return `years before 1 are counted down from 0000: write ${yearBefore(Number(before[1]))}`;
  const after = /^(?:AD\s*(\d{1,4})|(\d{1,4})\s*(?:AD|CE))$/i.exec(text);
  if (after) return `write the year in four digits: ${pad(after[1] ?? after[2], 4)}`;
  const decade = /^(\d{3})0'?s$/.exec(text);
  if (decade) return `write a decade with an X for its last digit: ${decade[1]}X`;
  return undefined;
}

function ofSpaces(text: string): string | undefined {
  const tight = text.replace(/\s+/g, "");
  if (tight === text) return undefined;
  return rangeOf(tight) ? `write it without spaces: ${tight}` : EXAMPLES;
}

function ofDashes(text: string): string | undefined {
  const range = /^(\d{4}(?:-\d\d){0,2})(?:--?|[\u2013\u2014])(\d{4}(?:-\d\d){0,2})$/.exec(text);
  if (range) return `write an interval with a slash: ${range[1]}/${range[2]}`;
  const plain = text.replace(/[\u2010-\u2015\u2212\uff0d]/g, "-");
  return plain !== text && rangeOf(plain) ? `write it with plain hyphens: ${plain}` : undefined;
}

function ofYears(text: string): string | undefined {
  const [, sign, digits] = /^(-?)(\d+)$/.exec(text) ?? [];
  if (digits === undefined) return /^[Yy]-?\d+$/.test(text) ? LONG_YEAR : undefined;
  if (/^0+$/.test(digits) && sign) return "there is no year -0000: write 0000, which is 1 BC";
  const number = Number(digits);
  const day = digits.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  if (!sign && boundsOf(day) && day !== digits) return `write it with hyphens: ${day}`;
  if (digits.length > 4) return LONG_YEAR;
  if (sign)
    return `write a year in four digits: -${pad(digits, 4)} is ${number + 1} BC, and ${yearBefore(number)} ${number} BC`;
  if (digits.length > 2) return `write a year in four digits: ${pad(digits, 4)}`;
  const near = pad(digits);
  return `write a year in four digits: 19${near} or 20${near}, or ${pad(digits, 4)} for ${number === 0 ? "1 BC" : `the year ${number}`}`;
}

const LONG_YEAR = "write a year of four digits, from -9999 to 9999; others are not accepted";

function ofOtherOrders(text: string): string | undefined {
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (local) {
    const readings = [`${local[3]}-${pad(local[2])}-${pad(local[1])}`, `${local[3]}-${pad(local[1])}-${pad(local[2])}`];
    return `write year-month-day: ${[...new Set(readings)].filter(boundsOf).join(" or ") || "2024-07-10"}`;
  }
  const slashed = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(text);
  if (slashed)
    return `write it with hyphens: ${slashed[1]}-${pad(slashed[2])}${slashed[3] ? `-${pad(slashed[3])}` : ""}`;
  if (/^[?~%]/.test(text)) return `write the mark behind the date: ${text.slice(1)}${text[0]}`;
  return undefined;
}

function ofShortForms(text: string): string | undefined {
  const short = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?[?~%]?$/.exec(text);
  return short && (short[2]!.length === 1 || short[3]?.length === 1)
    ? `write two digits: ${short[1]}-${pad(short[2])}${short[3] ? `-${pad(short[3])}` : ""}`
    : undefined;
}

function ofOtherLevels(text: string): string | undefined {
  const season = /^-?\d{4}-(\d\d)[?~%]?$/.exec(text);
  if (season && Number(season[1]) >= 21 && Number(season[1]) <= 41)
    return "seasons are not accepted: write the months, such as 2014-06/2014-08";
  if (/[[\]{},]|\.\.\d|\d\.\./.test(text)) return "lists are not accepted: write an interval, such as 2014/2016";
  const inner = /^([-\d]+)([?~%])([-\dX]+)$/.exec(text);
  if (inner) return `write one mark, behind the whole date: ${inner[1]}${inner[3]}${inner[2]}`;
  const marks = /^(.*?)([?~%]{2,})$/.exec(text);
  if (marks && boundsOf(marks[1]!)) return `write one mark: ? in doubt, ~ near, or % for both: ${marks[1]}%`;
  return undefined;
}

function ofUnknownDigits(text: string): string | undefined {
  if (text.includes("/")) return undefined;
  const upper = text.replace(/[xU*]/gi, "X").replace(/u/g, "X");
  if (upper !== text && boundsOf(upper)) return `write X for a digit that is not known: ${upper}`;
  const [, year, month, day, mark = ""] = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%]?)$/.exec(text) ?? [];
  if (year === undefined || !text.includes("X")) return undefined;
  if (/X\d|^-?\d?XXX$/.test(year) || !/\d\d/.test(year))
    return "write X for the last or the last two digits of a year, such as 201X or 20XX";
  if (year.includes("X")) return `where the year is not known, leave month and day out: ${year}${mark}`;
  if (month && /^\dX|X\d$/.test(month))
    return `write XX for a month that is not known, ${year}-XX${mark}, or an interval of months`;
  if (month === "XX" && day) return `where the month is not known, leave the day out: ${year}-XX${mark}`;
  if (day && /^\dX|X\d$/.test(day))
    return `write XX for a day that is not known, ${year}-${month}-XX${mark}, or an interval of days`;
  return undefined;
}

function ofCalendar(text: string): string | undefined {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d|XX))?[?~%]?$/.exec(text) ?? [];
  if (month === undefined) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return "a year has 12 months: write a month from 01 to 12";
  if (day === undefined || boundsOf(text)) return undefined;
  const days = daysIn(Number(year), Number(month));
  return `${year}-${month} has ${days} days: write a day from 01 to ${days}`;
}

function ofIntervals(text: string): string | undefined {
  const ends = text.split("/");
  const [from = "", to = ""] = ends;
  if (ends.length !== 2)
    return ends.length > 2 ? "write two dates with one slash between, such as 2014/2016" : undefined;
  if (from === OPEN && to === OPEN) return "leave the field out: no date stands at either end";
  if (from === "" || to === "")
    return from === to
      ? EXAMPLES
      : `write two dots for an end that is open, ${from || OPEN}/${to || OPEN}; where it is not known, the other alone, ${from || to}`;
  const whole = `${from.slice(0, -2)}${to}`;
  if (/^\d\d$/.test(to) && rangeOf(`${from}/${whole}`)) return `write both ends in full: ${from}/${whole}`;
  const broken = ends.find((end) => end !== OPEN && !boundsOf(end));
  if (broken !== undefined) return hintForText(broken);
  return rangeOf(`${to}/${from}`) ? `it ends before it starts: did you mean ${to}/${from}?` : undefined;
}

/** A year before 1 as EDTF counts it: 45 BC is -0044. */
const yearBefore = (year: number): string => (year <= 1 ? "0000" : `-${pad(String(year - 1), 4)}`);

const pad = (digits = "", length = 2) => digits.padStart(length, "0");
