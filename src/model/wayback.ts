import type { EdtfDate } from "../schema/edtf.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

const HOST = "web.archive.org";

/** Of when a copy of a source is wanted: of the day on which it was read, or else of that to which the dossier's facts go. */
export const copyFrom = (
  { settings }: Pick<Dossier, "settings">,
  { fields }: Pick<DossierRecord<"source">, "fields">,
): EdtfDate | undefined => [fields.accessed, settings.fields.data_as_of].find((date) => date && toStamp(date));

/**
 * A day as the Wayback Machine writes it, `20241105`: of a date that leaves
 * several open the middle one, which is far from none of them. Undefined where
 * an end is open, and before the year 1.
 */
export function toStamp({ start, end }: EdtfDate): string | undefined {
  const middle = (start + end) / 2;
  if (!Number.isFinite(middle) || middle < Date.UTC(1, 0, 1)) return undefined;
  return new Date(middle).toISOString().slice(0, 10).replaceAll("-", "");
}

/**
 * Where the Wayback Machine looks for a copy of a page: it leads to the one that
 * is nearest to the day, or without a day to its newest, and says so where it
 * has none. Whether there is one is not known here.
 *
 * Format: `https://web.archive.org/web/<yyyymmdd>/<address>`, the address as it stands in the bar of
 * a browser, with its query; https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine
 */
export function addressOfCopy(url: string, date: EdtfDate | undefined): string {
  const stamp = date && toStamp(date);
  return `https://${HOST}/web/${stamp ? `${stamp}/` : ""}${new URL(url).href}`;
}

/** Whether an address leads to a copy in the Wayback Machine already. */
export const isCopy = (url: string): boolean => new URL(url).host === HOST;
