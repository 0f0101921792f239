import { extname } from "node:path";
import { dataPackage } from "../model/data-package.ts";
import { isKind, type Dossier } from "../model/dossier.ts";
import { publishedCsv } from "../model/published-csv.ts";
import type { DossierRecord, RecordName } from "../model/record.ts";
import { toBag } from "./bag.ts";
import { calendar } from "./calendar.ts";
import { claimsJson } from "./claims-json.ts";
import { cslItems } from "./csl.ts";
import { exportedFiles } from "./files.ts";
import { wholeAtomFeed, wholeJsonFeed } from "./feeds.ts";
import { forecastsJson } from "./forecasts-json.ts";
import { indexJson } from "./index-json.ts";
import { nanopublications } from "./nanopublications.ts";
import { toBytes, toCrate, type CrateFile } from "./ro-crate.ts";
import { sourcesBib } from "./sources-bib.ts";
import { sourcesRis } from "./sources-ris.ts";
import { timelineJs } from "./timeline-js.ts";
import { toZip, type ArchivedFile } from "./zip.ts";

interface ArchiveOptions {
  /** The full address of a path on the site. */
  urlOf: (address: string) => string;
  /** The title of a record as readers see it. */
  titleOf: (record: DossierRecord) => string;
  /** The files that the dossier is read from, by their paths in its folder, and the records that they are of. */
  kept: readonly (ArchivedFile & { of?: RecordName | undefined })[];
}

/**
 * The whole dossier in one file: its records as editors keep them, under
 * `content/`, from which the engine makes the site again, and beside them what
 * other programs read. It is a bag with checksums, and what is in it is described
 * as a research object.
 *
 * @returns a ZIP archive; the same dossier makes the same bytes
 */
export function dossierArchive(dossier: Dossier, options: ArchiveOptions): Uint8Array<ArrayBuffer> {
  const { title, short_title, publisher, licence, data_as_of } = dossier.settings.fields;
  const files = [...exportsOf(dossier, options), ...keptFiles(dossier, options)];
  const bag = toBag(toCrate(dossier, files, options.urlOf), {
    name: "dossier",
    info: [
      ["Source-Organization", publisher],
      ["External-Description", title],
      ["External-Identifier", options.urlOf("")],
      ["Internal-Sender-Identifier", short_title],
      ["License", `${licence.name}, ${licence.url}`],
      ...(data_as_of ? [["Data-As-Of", data_as_of.edtf] as const] : []),
    ],
  });
  return toZip(bag);
}

/** What other programs read, under the paths at which the site publishes it. */
function exportsOf(dossier: Dossier, { urlOf, titleOf }: ArchiveOptions): CrateFile[] {
  const text = (content: string) => new TextEncoder().encode(content);
  const bytes = {
    "index.json": () => toBytes(indexJson(dossier, { urlOf, titleOf })),
    "sources.bib": () => text(sourcesBib(dossier)),
    "sources.ris": () => text(sourcesRis(dossier)),
    "sources.json": () => toBytes(cslItems(dossier, urlOf)),
    "claims.json": () => toBytes(claimsJson(dossier, urlOf)),
    "claims.trig": () => text(nanopublications(dossier, urlOf)),
    "claims/forecasts.json": () => toBytes(forecastsJson(dossier, urlOf)),
    "timeline.json": () => toBytes(timelineJs(dossier, urlOf)),
    "timeline.ics": () => text(calendar(dossier, urlOf)),
    "feed.xml": () => text(wholeAtomFeed(dossier, { urlOf, titleOf })),
    "feed.json": () => toBytes(wholeJsonFeed(dossier, { urlOf, titleOf })),
    "data/datapackage.json": () => toBytes(dataPackage(dossier, urlOf)),
  };
  const whole = exportedFiles.flatMap(({ address, type }): CrateFile[] =>
    address === "dossier.zip"
      ? []
      : [{ path: address, bytes: bytes[address](), name: address, type, url: urlOf(address) }],
  );
  const tables = dossier.all("dataset").flatMap(({ id, title, address, fields }) =>
    fields.editions.map((edition): CrateFile => {
      const path = `${address}${edition.id}.csv`;
      return {
        path,
        bytes: text(publishedCsv(dossier.table(id, edition.id))),
        name: `${title}, ${edition.title}`,
        type: "text/csv",
        licence: fields.licence.url,
        url: urlOf(path),
      };
    }),
  );
  return [...whole, ...tables];
}

/** The files of the editors, each called as what it is of. */
function keptFiles(dossier: Dossier, { kept, titleOf, urlOf }: ArchiveOptions): CrateFile[] {
  return kept.map(({ path, bytes, of }) => {
    const record = of && dossier.get(of.kind, of.id);
    const isTable = path.endsWith(".csv");
    return {
      path: `content/${path}`,
      bytes,
      name: record ? titleOf(record) : path,
      type: dossier.pictures.get(path.replace(/^images\//, ""))?.type ?? TYPES[extname(path)] ?? "text/plain",
      licence: isTable && record && isKind(record, "dataset") ? record.fields.licence.url : undefined,
      url: record && urlOf(record.address),
    };
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".mdx": "text/markdown",
  ".md": "text/markdown",
  ".yaml": "application/yaml",
  ".csv": "text/csv",
};
