import type { DossierRecord } from "./record.ts";

/** The title of a work; in square brackets where it is our own description. */
export const sourceTitle = ({ title, fields }: DossierRecord<"source">): string =>
  fields.title_supplied ? `[${title}]` : title;
