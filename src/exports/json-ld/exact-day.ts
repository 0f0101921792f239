import type { EdtfDate } from "../../schema/edtf.ts";

/** A date as schema.org takes it; undefined for what is no exact day, or in doubt. */
export const exactDay = (date: EdtfDate | undefined): string | undefined =>
  date && /^\d{4}-\d\d-\d\d$/.test(date.edtf) ? date.edtf : undefined;
