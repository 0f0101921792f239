import type { Dossier } from "../../model/dossier.ts";

/** Who publishes the dossier, in the words of schema.org. */
export const publisherJsonLd = ({ settings }: Dossier, urlOf: (address: string) => string) => ({
  "@type": "Organization",
  name: settings.fields.publisher,
  url: urlOf(""),
});
