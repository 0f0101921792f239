import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { spellDate } from "../i18n/dates.ts";
import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { boundsOf } from "../schema/edtf-bounds.ts";
import { endsOf, type DateParts } from "./date-parts.ts";

const DAY = 24 * 60 * 60 * 1000;

/** What lasts longer would stand above every day of a calendar for years. */
const LONGEST = 366 * DAY;

const STATUS = {
  happened: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/**
 * The events of a dossier as a calendar, in whole days. A calendar has no dates
 * in doubt: what is known to the month stands in all of its days, what goes on or
 * lasts longer than a year stands when it began, and each says in words when it was.
 * What is not known to the month is left out, and the calendar says how many that are.
 *
 * Format: iCalendar, https://www.rfc-editor.org/info/rfc5545
 *
 * @param urlOf the full address of a path on the site
 */
export function calendar(dossier: Dossier, urlOf: (address: string) => string): string {
  const { title, language, data_as_of } = dossier.settings.fields;
  const events = dossier.all("event");
  const placed = events.flatMap((event) => {
    const days = daysOf(event);
    return days ? [{ event, days }] : [];
  });
  const left = events.length - placed.length;
  const page = urlOf("timeline/");
  const file = new ICalCalendar({
    name: escapeText(title),
    description: escapeText(
      [left > 0 && t("calendar.left", { count: left }), t("calendar.all", { url: page })].filter(Boolean).join(" "),
    ),
    prodId: { company: "explainer-dossier", product: "timeline", language: language.toUpperCase() },
    url: urlOf("timeline.ics"),
  });
  for (const { event, days } of placed) {
    const { title, id, address, fields } = event;
    const { when, end, summary, place, status, topics } = fields;
    const spelled = end ? t("date.range", { from: spellDate(when), to: spellDate(end) }) : spellDate(when);
    const said = [
      !days.isExact && t("calendar.when", { date: spelled }),
      days.goesOn && t("calendar.goesOn"),
      status !== "happened" && `${t(`event.${status}`)}.`,
      summary,
    ];
    file.createEvent({
      id: `${id}@${new URL(page).hostname}`,
      // When a copy was made is asked for; the same dossier has to make the same file.
      stamp: new Date(data_as_of && Number.isFinite(data_as_of.end) ? data_as_of.end + 1 - DAY : days.start),
      start: new Date(days.start),
      end: new Date(days.end),
      allDay: true,
      summary: title,
      description: said.filter(Boolean).join(" "),
      location: place ?? null,
      url: urlOf(address),
      status: STATUS[status],
      // Nobody is busy for what is in the news.
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: topics.map((topic) => ({ name: dossier.word("topics", topic).label })),
    });
  }
  return `${file.toString()}\r\n`;
}

interface Days {
  /** First day, and the day behind the last, in ms UTC. */
  start: number;
  end: number;
  /** Whether it took place on each of these days, as far as is known. */
  isExact: boolean;
  goesOn: boolean;
}

/** The days of an event; undefined where its month is not known, or is one that the format has no number for. */
function daysOf({ fields: { when, end } }: DossierRecord<"event">): Days | undefined {
  const { from, to } = endsOf(when);
  const until = end ? endsOf(end).to : to;
  if (!from || from[0] < 1 || from[1] === undefined) return undefined;
  const start = boundsOf(toEdtf(from))!.min;
  // An end that is not known to the month says less than the words do.
  const whole = boundsOf(toEdtf(until?.[1] === undefined ? from : until))!.max + 1;
  const isLong = whole - start > LONGEST;
  const dates = end ? [when, end] : [when];
  return {
    start,
    end: isLong ? boundsOf(toEdtf(from))!.max + 1 : whole,
    isExact:
      !isLong &&
      from[2] !== undefined &&
      until?.[2] !== undefined &&
      dates.every((date) => !date.approximate && !date.uncertain),
    goesOn: until === undefined,
  };
}

const toEdtf = ([year, ...rest]: DateParts): string =>
  [
    String(year).padStart(4, "0"),
    ...rest.filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0")),
  ].join("-");

/** The package escapes all texts but those of the calendar itself. */
const escapeText = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\;,]/g, "\\$&");
