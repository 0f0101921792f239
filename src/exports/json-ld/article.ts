import type { Dossier } from "../../model/dossier.ts";
import type { DossierRecord } from "../../model/record.ts";
import { exactDay } from "./exact-day.ts";
import { publisherJsonLd } from "./publisher.ts";

/**
 * An explainer in the words of schema.org. Nobody writes down when it was
 * published or changed, so that it has no such days, but that of its review. What
 * it cites, the list of its sources says of the page, which is the article.
 *
 * Format: https://schema.org/Article
 *
 * @param urlOf the full address of a path on the site
 */
export const articleJsonLd = (
  dossier: Dossier,
  { title, address, fields }: DossierRecord<"explainer">,
  urlOf: (address: string) => string,
): Record<string, unknown> => ({
  "@context": "https://schema.org",
  "@type": ["Article", "WebPage"],
  "@id": urlOf(address),
  url: urlOf(address),
  headline: title,
  publisher: publisherJsonLd(dossier, urlOf),
  lastReviewed: exactDay(fields.reviewed),
});
