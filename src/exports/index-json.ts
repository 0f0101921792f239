import { isKind, type Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { recordKinds } from "../schema/kinds.ts";
import { exportedFiles } from "./files.ts";

interface IndexOptions {
  /** The full address of a path on the site. */
  urlOf: (address: string) => string;
  /** The title of a record as readers see it. */
  titleOf: (record: DossierRecord) => string;
}

/**
 * The catalogue of a dossier: every record with its kind, address, title, dates
 * and files, and what else there is for other programs. Dates are EDTF, ISO 8601-2.
 */
export function indexJson(dossier: Dossier, { urlOf, titleOf }: IndexOptions) {
  const { title, description, publisher, licence, language, data_as_of } = dossier.settings.fields;
  return {
    title,
    description,
    url: urlOf(""),
    publisher,
    licence,
    language,
    data_as_of: data_as_of?.edtf,
    files: exportedFiles.map(({ address, type }) => ({ url: urlOf(address), type })),
    records: recordKinds.flatMap((kind) =>
      dossier.all(kind).map((record) => ({
        kind,
        id: record.id,
        title: titleOf(record),
        url: urlOf(record.address),
        dates: datesOf(record),
        files: filesOf(record).map(urlOf),
      })),
    ),
  };
}

/** The dates of a record, by the names of its fields; undefined where it has none. */
function datesOf(record: DossierRecord): Record<string, string> | undefined {
  const dates = Object.entries(record.fields).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null && "edtf" in value ? [[name, String(value.edtf)] as const] : [],
  );
  return dates.length > 0 ? Object.fromEntries(dates) : undefined;
}

/** The files that follow a record, whatever is published later. */
function filesOf(record: DossierRecord): string[] {
  if (isKind(record, "chart"))
    return ["svg", "png", "csv", "json"].map((ending) => record.address.replace(/\/$/, `.${ending}`));
  if (isKind(record, "dataset")) return record.fields.editions.map(({ id }) => `${record.address}${id}.csv`);
  return [];
}
