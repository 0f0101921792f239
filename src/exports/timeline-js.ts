import { spellDate } from "../i18n/dates.ts";
import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import { escapeMarkup } from "../model/escape.ts";
import type { DossierRecord } from "../model/record.ts";
import { endsOf, type DateParts } from "./date-parts.ts";

interface TimelineJsDate {
  year: number;
  month?: number;
  day?: number;
  display_date: string;
}

interface TimelineJsEvent {
  start_date: TimelineJsDate;
  end_date?: TimelineJsDate;
  display_date: string;
  /** HTML */
  text: { headline: string; text: string };
  group: string;
  unique_id: string;
}

/**
 * All events as TimelineJS draws them. Each has the id of its record, and says
 * its date in words, since the format knows none that is in doubt.
 *
 * Format: https://timeline.knightlab.com/docs/json-format.html
 *
 * @param urlOf the full address of a path on the site
 */
export function timelineJs(dossier: Dossier, urlOf: (address: string) => string) {
  const { title, description } = dossier.settings.fields;
  return {
    title: {
      text: {
        headline: linked(title, urlOf("timeline/")),
        text: `<p>${escapeMarkup(description)}</p>`,
      },
    },
    events: dossier.all("event").map((event) => toEvent(dossier, event, urlOf)),
    eras: [],
    scale: "human",
  };
}

function toEvent(
  dossier: Dossier,
  { id, title, address, fields }: DossierRecord<"event">,
  urlOf: (address: string) => string,
): TimelineJsEvent {
  const { when, end, status, summary, topics } = fields;
  const { from, to } = endsOf(when);
  const until = end ? endsOf(end).to : to;
  // Of what only ends at a known time, that is all there is to draw.
  const start = (from ?? until)!;
  const spelled = end ? t("date.range", { from: spellDate(when), to: spellDate(end) }) : spellDate(when);
  const isSpan = until !== undefined && String(until) !== String(start);
  const state = status === "happened" ? "" : `<p>${escapeMarkup(t(`event.${status}`))}</p>`;
  return {
    start_date: toDate(start, spellDate(when)),
    ...(isSpan && { end_date: toDate(until, spellDate(end ?? when)) }),
    display_date: spelled,
    text: { headline: linked(title, urlOf(address)), text: `${state}<p>${escapeMarkup(summary)}</p>` },
    group: dossier.word("topics", topics[0]!).label,
    unique_id: id,
  };
}

const toDate = ([year, month, day]: DateParts, display_date: string): TimelineJsDate => ({
  year: toHistorical(year),
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
  display_date,
});

/** The format counts no year 0: 1 BC is -1. */
const toHistorical = (year: number): number => (year < 1 ? year - 1 : year);

const linked = (text: string, url: string): string => `<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>`;
