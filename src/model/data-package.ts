import { sort } from "d3";
import { createHash } from "node:crypto";
import type { Fields } from "../schema/kinds.ts";
import type { DatasetField } from "./table.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";
import { hasFormulae } from "./published-csv.ts";
import { sourceTitle } from "./source-title.ts";

type Edition = Fields<"dataset">["editions"][number];

/**
 * All tables of a dossier as a Frictionless Data Package, one resource an
 * edition. It has no version and no day of its own, because nobody writes them
 * down: they would have to be guessed.
 *
 * Format: Data Package v2, https://datapackage.org/standard/data-package/
 *
 * @param urlOf the full address of a path on the site: `data/` becomes `https://example.org/data/`
 */
export function dataPackage(dossier: Dossier, urlOf: (address: string) => string) {
  const { short_title, title, description, publisher } = dossier.settings.fields;
  const datasets = dossier.all("dataset");
  const topics = [...new Set(datasets.flatMap(({ fields }) => fields.topics))];
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: toName(short_title),
    title,
    description,
    homepage: urlOf("data/"),
    keywords: some(topics.map((topic) => dossier.word("topics", topic).label)),
    contributors: [{ title: publisher, path: urlOf(""), roles: ["publisher"] }],
    resources: datasets.flatMap((dataset) =>
      dataset.fields.editions.map((edition) => toResource(dossier, dataset, edition, urlOf)),
    ),
  };
}

function toResource(
  dossier: Dossier,
  { id, title, address, fields }: DossierRecord<"dataset">,
  edition: Edition,
  urlOf: (address: string) => string,
) {
  const table = dossier.table(id, edition.id);
  const bytes = Buffer.from(table.text);
  return {
    // Ids have no underscore, so that no two pairs of them make one name.
    name: `${id}_${edition.id}`,
    type: "table",
    title: `${title}, ${edition.title}`,
    description: [fields.summary, edition.basis, ...edition.notes, ...(hasFormulae(table) ? [APOSTROPHES] : [])].join(
      " ",
    ),
    homepage: urlOf(`${address}#${edition.id}`),
    path: `${id}/${edition.id}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    licenses: [{ ...licenceOf(fields.licence.url, urlOf(address)), title: fields.licence.name }],
    sources: [edition.source, ...(edition.copy ? [edition.copy] : [])].map((source) => {
      const work = dossier.get("source", source);
      const { publisher, issued, URL } = work.fields;
      return { title: `${publisher}, ${sourceTitle(work)}`, path: URL ?? urlOf(work.address), version: issued?.edtf };
    }),
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: inOrderOf(table.columns, fields.fields).map(toField),
      primaryKey: fields.primary_key,
      missingValues: [""],
    },
  };
}

const APOSTROPHES =
  "Where a spreadsheet might run a text, an apostrophe stands before it, at its start or behind a semicolon, tab or line break; the first apostrophe is not part of the text.";

/** The fields as the columns of the file stand, by which the format tells them apart. */
const inOrderOf = (columns: readonly string[], fields: readonly DatasetField[]): DatasetField[] =>
  sort(fields, ({ name }) => columns.indexOf(name));

function toField({ name, type, title, description, unit, required, minimum, maximum, categories }: DatasetField) {
  const isNumber = type === "number" || type === "integer";
  return {
    name,
    type: isNumber || type === "boolean" ? type : "string",
    title,
    description: type === "date" ? `${description} An EDTF date, ISO 8601-2.` : description,
    unit,
    categories,
    constraints: {
      required,
      ...(isNumber && { minimum, maximum }),
      ...(type === "iso3" && { pattern: "[A-Z]{3}" }),
    },
  };
}

const CREATIVE_COMMONS = /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/([\d.]+)\//;

/** The identifier of a licence where its address tells it, and where its terms stand. */
function licenceOf(url: string | undefined, page: string): { name?: string; path: string } {
  const [, licence, zero, version] = CREATIVE_COMMONS.exec(url ?? "") ?? [];
  const name = zero ? "CC0" : licence && `CC-${licence.toUpperCase()}`;
  return { ...(name && { name: `${name}-${version}` }), path: url ?? page };
}

/** Lower-case letters, digits and hyphens; nothing for a text without any. */
function toName(text: string): string | undefined {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || undefined;
}

/** A list that has to be left out when it is empty. */
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
