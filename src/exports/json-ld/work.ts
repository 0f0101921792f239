import type { DossierRecord } from "../../model/record.ts";
import { sourceTitle } from "../../model/source-title.ts";
import { exactDay } from "./exact-day.ts";

/** A source in the words of schema.org. It is where it was published; where that is not known, where our record of it stands. */
export const workJsonLd = (source: DossierRecord<"source">, urlOf: (address: string) => string) => ({
  "@type": "CreativeWork",
  name: sourceTitle(source),
  url: source.fields.URL ?? urlOf(source.address),
  ...(source.fields.archive && { archivedAt: source.fields.archive }),
  publisher: { "@type": "Organization", name: source.fields.publisher },
  datePublished: exactDay(source.fields.issued),
});
