import { ascending } from "d3";
import type { Row } from "../../../model/table.ts";
import type { CategoryMapSpec } from "../../../schema/charts/category-map.ts";
import type { Column, Facts, FormInput, FormOutput } from "../../chart.ts";
import { editionColumn, fieldOf } from "../../parts/columns.ts";
import { toFactName } from "../../parts/fact-name.ts";
import { formatList } from "../../parts/format.ts";
import { nameOf } from "../../parts/name-of.ts";

/** A row for each country, category by category, with the details that the chart asks for. */
export function categoryMapRows({ spec, dataset, dossier }: FormInput<CategoryMapSpec>): FormOutput {
  const { encoding, categories, views } = spec;
  const fields = [encoding.label, encoding.country, encoding.category, ...encoding.details].map((name) =>
    fieldOf(dataset, name),
  );
  const columns = [
    editionColumn,
    ...fields.map(({ name, title, type, unit, decimals }): Column => {
      const shared = { name, title, ...(unit !== undefined && { unit }), ...(decimals !== undefined && { decimals }) };
      // The id of an actor is spelled out.
      return { ...shared, type: type === "actor" ? "string" : type };
    }),
  ];
  const words = categories.map(({ word }) => word);
  const rankOf = (row: Row) => words.indexOf(String(row[encoding.category]));
  const nameIn = (row: Row) => String(row[encoding.label]);
  const rows = dossier
    .table(dataset.id, spec.edition)
    .rows.map((row): Row => {
      const cells = fields.map((field) => [
        field.name,
        field.type === "actor" ? nameOf(dossier, field, row[field.name]!) : row[field.name]!,
      ]);
      return { edition: spec.edition, ...(Object.fromEntries(cells) as Row) };
    })
    .toSorted((a, b) => ascending(rankOf(a), rankOf(b)) || nameIn(a).localeCompare(nameIn(b)))
    .map((row): Row => ({ ...row, [encoding.category]: categories[rankOf(row)]?.label ?? row[encoding.category]! }));
  const facts: Record<string, Facts[string]> = {
    total: rows.length,
    view: views[0]?.label ?? "",
    insets: formatList(views.slice(1).map(({ label }) => label)),
    excludes: dataset.fields.excludes,
  };
  for (const { word, label } of categories) {
    const own = rows.filter((row) => row[encoding.category] === label);
    facts[`${toFactName(word)}_count`] = own.length;
    facts[`${toFactName(word)}_names`] = own.length > 0 ? formatList(own.map(nameIn)) : null;
  }
  return { columns, rows, facts };
}
