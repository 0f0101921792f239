import { generateAtomFeed } from "feedsmith";
import { t } from "../i18n/t.ts";
import { allChanges, dateOf, isNote, placeOf, type Change, type Mending, type Note } from "../model/changes.ts";
import type { Dossier } from "../model/dossier.ts";
import { escapeMarkup } from "../model/escape.ts";
import { concernedBy, topicsOf } from "../model/facets.ts";
import type { DossierRecord } from "../model/record.ts";

interface FeedPlace {
  /** The full address of a path on the site. */
  urlOf: (address: string) => string;
  /** The title of a record as readers see it. */
  titleOf: (record: DossierRecord) => string;
}

interface FeedOptions extends FeedPlace {
  /** What the feed is of, a claim or a topic; the whole dossier where it is left out. */
  of?: string;
  /** Path of the feed on the site. */
  address: string;
  /** Path of the page that tells readers the same. */
  page: string;
  /** What it tells, the latest first. */
  changes: readonly Change[];
}

/**
 * What changed, as Atom. Editors note days, not hours: a change is dated to
 * midnight UTC at the beginning of its day, and the feed to that of its newest
 * change. One without any is dated to the day up to which the dossier's facts
 * were gathered. The same dossier makes the same bytes.
 *
 * Format: https://www.rfc-editor.org/info/rfc4287
 */
export function atomFeed(dossier: Dossier, options: FeedOptions): string {
  const { address, page, changes, urlOf } = options;
  const { title, publisher, licence, language } = dossier.settings.fields;
  return generateAtomFeed(
    {
      xml: { lang: language },
      id: urlOf(address),
      title: { value: titleOfFeed(dossier, options) },
      subtitle: { value: title },
      updated: updatedOf(dossier, changes),
      authors: [{ name: publisher }],
      rights: { value: licence.name },
      links: [
        { rel: "self", type: "application/atom+xml", href: urlOf(address) },
        { rel: "alternate", type: "text/html", href: urlOf(page) },
        { rel: "license", href: licence.url },
      ],
      entries: changes.map((change) => {
        const { url, title, html, date, topics } = toEntry(dossier, change, options);
        return {
          id: url,
          title: { value: title },
          published: date,
          updated: date,
          links: [{ rel: "alternate", type: "text/html", href: url }],
          categories: topics.map(([term, label]) => ({ term, label })),
          content: { type: "html", value: html },
        };
      }),
    },
    { strict: true },
  );
}

/**
 * What changed, as JSON Feed, dated as `atomFeed` has it.
 *
 * Format: https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(dossier: Dossier, options: FeedOptions) {
  const { address, page, changes, urlOf } = options;
  const { title, publisher, language } = dossier.settings.fields;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: titleOfFeed(dossier, options),
    description: title,
    home_page_url: urlOf(page),
    feed_url: urlOf(address),
    language,
    authors: [{ name: publisher }],
    items: changes.map((change) => {
      const { url, title, html, date, topics } = toEntry(dossier, change, options);
      return {
        id: url,
        url,
        title,
        content_html: html,
        date_published: date.toISOString(),
        tags: topics.map(([, label]) => label),
      };
    }),
  };
}

/** What changed in the whole dossier, as Atom. */
export const wholeAtomFeed = (dossier: Dossier, place: FeedPlace): string =>
  atomFeed(dossier, { address: "feed.xml", page: "changes/", changes: allChanges(dossier), ...place });

/** What changed in the whole dossier, as JSON Feed. */
export const wholeJsonFeed = (dossier: Dossier, place: FeedPlace) =>
  jsonFeed(dossier, { address: "feed.json", page: "changes/", changes: allChanges(dossier), ...place });

const titleOfFeed = ({ settings }: Dossier, { of }: FeedOptions): string =>
  of === undefined ? t("feed.title", { title: settings.fields.short_title }) : t("feed.titleOf", { of });

function toEntry(dossier: Dossier, change: Change, { urlOf, titleOf }: FeedOptions) {
  const record = isNote(change) ? change : change.record;
  return {
    url: urlOf(placeOf(change)),
    title: isNote(change)
      ? t("feed.note", { kind: t(`changeKind.${change.fields.kind}`), title: change.title })
      : t("feed.corrected", { title: titleOf(record) }),
    html: isNote(change) ? htmlOfNote(dossier, change, { urlOf, titleOf }) : htmlOfMending(change),
    date: new Date(dateOf(change).start),
    topics: topicsOf(dossier, record).map((topic) => [topic, dossier.word("topics", topic).label] as const),
  };
}

function htmlOfMending({ was, note }: Mending): string {
  const paragraph = (label: string, text: string) => `<p><b>${label}</b> ${escapeMarkup(text)}</p>`;
  return was === undefined
    ? paragraph(t("change.added"), note)
    : paragraph(t("change.was"), was) + paragraph(t("change.now"), note);
}

/** The summary of a note, and the records that it is about. */
function htmlOfNote(dossier: Dossier, note: Note, { urlOf, titleOf }: FeedPlace): string {
  const links = concernedBy(dossier, note).map(
    (record) => `<li><a href="${escapeMarkup(urlOf(record.address))}">${escapeMarkup(titleOf(record))}</a></li>`,
  );
  return `<p>${escapeMarkup(note.fields.summary)}</p>${links.length > 0 ? `<ul>${links.join("")}</ul>` : ""}`;
}

function updatedOf({ settings }: Dossier, [newest]: readonly Change[]): Date {
  const day = (newest && dateOf(newest).start) ?? settings.fields.data_as_of?.start ?? 0;
  // A dossier that says neither when it was mended nor of when it is has no better date than the first of all.
  return new Date(Number.isFinite(day) ? day : 0);
}
