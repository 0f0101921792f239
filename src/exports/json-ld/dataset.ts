import { extent } from "d3";
import type { DatasetField } from "../../model/table.ts";
import { axesOf } from "../../model/axes.ts";
import { citationOf } from "../../model/citation-of.ts";
import type { Dossier } from "../../model/dossier.ts";
import { editsOf } from "../../model/edits.ts";
import type { DossierRecord } from "../../model/record.ts";
import { exactDay } from "./exact-day.ts";
import { publisherJsonLd } from "./publisher.ts";
import { workJsonLd } from "./work.ts";

/** A file in which a dataset can be had. */
interface Download {
  name: string;
  /** Path on the site: `data/crossings/2024.csv`. */
  address: string;
  /** `text/csv` */
  type: string;
}

/** What is described: the dataset itself, or a part of it that has a page of its own. */
interface Part {
  name: string;
  description: string;
  /** Path of its page on the site. */
  address: string;
  /** Day of its last edit, where that is known. */
  edited: string | undefined;
  /** The editions that it draws on, the one that it shows first at the head. */
  editions: readonly string[];
  /** Names of the fields that it shows. */
  fields: readonly string[];
  downloads: readonly Download[];
}

/**
 * A dataset, or a chart's part of one, in the words of schema.org. What is not
 * known is left out, and every date that is not an exact day.
 *
 * Format: https://schema.org/Dataset
 *
 * @param urlOf the full address of a path on the site
 */
export function datasetJsonLd(
  dossier: Dossier,
  dataset: DossierRecord<"dataset">,
  urlOf: (address: string) => string,
  part: Part = wholeOf(dossier, dataset),
): Record<string, unknown> {
  const { fields } = dataset;
  const editions = fields.editions.filter(({ id }) => part.editions.includes(id));
  const version = part.editions[0]!;
  const isPart = part.address !== dataset.address;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: part.name,
    description: part.description,
    url: urlOf(part.address),
    identifier: urlOf(part.address),
    ...(isPart && { isPartOf: urlOf(dataset.address) }),
    version,
    dateModified: part.edited,
    datePublished: exactDay(fields.editions.find(({ id }) => id === version)?.published),
    inLanguage: dossier.settings.fields.language,
    license: fields.licence.url ?? { "@type": "CreativeWork", name: fields.licence.name, url: urlOf(dataset.address) },
    creator: { "@type": "Organization", name: fields.producer },
    publisher: publisherJsonLd(dossier, urlOf),
    citation: citationOf(fields, editions),
    keywords: fields.topics.map((topic) => dossier.word("topics", topic).label),
    isBasedOn: editions.map(({ source }) => workJsonLd(dossier.get("source", source), urlOf)),
    temporalCoverage: yearsOf(dossier, dataset, part.editions),
    spatialCoverage: placesOf(dossier, dataset, part.editions),
    variableMeasured: fields.fields.filter(({ name }) => part.fields.includes(name)).map(toVariable),
    measurementTechnique: fields.method,
    distribution: part.downloads.map(({ name, address, type }) => ({
      "@type": "DataDownload",
      name,
      contentUrl: urlOf(address),
      encodingFormat: type,
    })),
  };
}

function wholeOf(dossier: Dossier, dataset: DossierRecord<"dataset">): Part {
  const { title, address, fields } = dataset;
  const { editions, current_edition } = fields;
  return {
    name: title,
    description: fields.summary,
    address,
    edited: editsOf(dossier, dataset)[0],
    editions: [current_edition, ...editions.map(({ id }) => id).filter((id) => id !== current_edition)],
    fields: fields.fields.map(({ name }) => name),
    downloads: editions.map(({ id, title }) => ({ name: title, address: `${address}${id}.csv`, type: "text/csv" })),
  };
}

const toVariable = ({ name, title, description, unit }: DatasetField) => ({
  "@type": "PropertyValue",
  propertyID: name,
  name: title,
  description,
  unitText: unit,
});

/** The years of the rows, `2014/2026`; undefined where their time is no year. */
function yearsOf(dossier: Dossier, { id, fields }: DossierRecord<"dataset">, editions: readonly string[]) {
  const time = axesOf(fields)?.time;
  if (time === undefined) return undefined;
  const years = editions.flatMap((edition) => dossier.table(id, edition).rows.map((row) => Number(row[time])));
  if (years.length === 0 || years.some((year) => year < 1000 || year > 9999)) return undefined;
  return extent(years).join("/");
}

/** The countries that the rows name by their codes. */
function placesOf(dossier: Dossier, { id, fields }: DossierRecord<"dataset">, editions: readonly string[]) {
  const names = fields.fields.filter(({ type }) => type === "iso3").map(({ name }) => name);
  const codes = new Set(
    editions.flatMap((edition) => dossier.table(id, edition).rows.flatMap((row) => names.map((name) => row[name]))),
  );
  const countries = dossier.all("actor").filter(({ fields }) => fields.iso3 && codes.has(fields.iso3));
  return countries.length === 0
    ? undefined
    : countries.map(({ title, fields }) => ({ "@type": "Country", name: title, identifier: fields.iso3 }));
}
