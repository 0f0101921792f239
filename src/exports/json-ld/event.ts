import type { Dossier } from "../../model/dossier.ts";
import type { DossierRecord } from "../../model/record.ts";
import { exactDay } from "./exact-day.ts";
import { workJsonLd } from "./work.ts";

const STATUS = {
  happened: undefined,
  planned: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
} as const;

/**
 * An event in the words of schema.org, which know no date in doubt.
 *
 * Format: https://schema.org/Event
 *
 * @param urlOf the full address of a path on the site
 * @returns undefined where its first or its last day is not known for certain
 */
export function eventJsonLd(
  dossier: Dossier,
  { title, address, fields }: DossierRecord<"event">,
  urlOf: (address: string) => string,
): Record<string, unknown> | undefined {
  const { when, end, status, place, summary, sources } = fields;
  const [first = "", last] = (end ? `${when.edtf}/${end.edtf}` : when.edtf).split("/");
  const days = [first, ...(last === undefined ? [] : [last])].map((edtf) => exactDay({ ...when, edtf }));
  if (days.includes(undefined)) return undefined;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: title,
    description: summary,
    url: urlOf(address),
    startDate: days[0],
    endDate: days[1],
    eventStatus: STATUS[status],
    ...(place && { location: { "@type": "Place", name: place } }),
    subjectOf: sources.map((id) => workJsonLd(dossier.get("source", id), urlOf)),
  };
}
