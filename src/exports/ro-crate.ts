import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import type { ArchivedFile } from "./zip.ts";
import { sha256 } from "./bag.ts";

/** A file of the crate, and what is known of it. */
export interface CrateFile extends ArchivedFile {
  name: string;
  /** Media type. */
  type: string;
  /** Address of its terms, where they are not those of the dossier. */
  licence?: string | undefined;
  /** Full address at which the site publishes the same. */
  url?: string | undefined;
}

/** Where the description of a crate stands in it. */
const METADATA = "ro-crate-metadata.json";

/**
 * Adds to the files of a dossier the description by which programs know what
 * they are: each with its name, type, size, checksum and terms.
 *
 * Format: RO-Crate 1.2, https://www.researchobject.org/ro-crate/specification/1.2/
 *
 * @param urlOf the full address of a path on the site
 */
export function toCrate(
  { settings }: Dossier,
  files: readonly CrateFile[],
  urlOf: (address: string) => string,
): ArchivedFile[] {
  const { title, description, publisher, licence, language, data_as_of } = settings.fields;
  const owner = { "@id": urlOf("#publisher") };
  const terms = [...new Set(files.flatMap(({ licence }) => licence ?? []))].filter((url) => url !== licence.url);
  const graph = [
    {
      "@id": METADATA,
      "@type": "CreativeWork",
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.2" },
      about: { "@id": "./" },
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name: title,
      description: `${description} ${t("archive.description")}`,
      url: urlOf(""),
      inLanguage: language,
      // The format wants to know of which time it is; where the dossier does not say, nothing is made up.
      datePublished: data_as_of?.edtf,
      license: { "@id": licence.url },
      publisher: owner,
      hasPart: files.map(({ path }) => ({ "@id": idOf(path) })),
    },
    { ...owner, "@type": "Organization", name: publisher, url: urlOf("") },
    { "@id": licence.url, "@type": "CreativeWork", name: licence.name },
    ...terms.map((url) => ({ "@id": url, "@type": "CreativeWork", name: url })),
    ...files.map(({ path, bytes, name, type, licence, url }) => ({
      "@id": idOf(path),
      "@type": "File",
      name,
      encodingFormat: type,
      contentSize: String(bytes.length),
      sha256: sha256(bytes),
      ...(licence && { license: { "@id": licence } }),
      ...(url && { url }),
    })),
  ];
  const metadata = { "@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph };
  return [{ path: METADATA, bytes: toBytes(metadata) }, ...files];
}

/** A path as a relative address. */
const idOf = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

export const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
