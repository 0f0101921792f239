import type { Dossier } from "../../model/dossier.ts";
import { editsOf } from "../../model/edits.ts";
import type { DossierRecord } from "../../model/record.ts";
import { exactDay } from "./exact-day.ts";
import { publisherJsonLd } from "./publisher.ts";

/**
 * An explainer in the words of schema.org. Nobody writes down when it was
 * published, so that it has no such day, but that of its review, and that of its
 * last edit where the history of its file is known. What it cites, the list of its sources says of the page, which is the article.
 *
 * Format: https://schema.org/Article
 *
 * @param urlOf the full address of a path on the site
 */
export const articleJsonLd = (
  dossier: Dossier,
  record: DossierRecord<"explainer">,
  urlOf: (address: string) => string,
): Record<string, unknown> => ({
  "@context": "https://schema.org",
  "@type": ["Article", "WebPage"],
  "@id": urlOf(record.address),
  url: urlOf(record.address),
  headline: record.title,
  publisher: publisherJsonLd(dossier, urlOf),
  dateModified: editsOf(dossier, record)[0],
  lastReviewed: exactDay(record.fields.reviewed),
});
