import { checkField, checkFilled } from "../../../model/check-fields.ts";
import { editionsOf } from "../../../schema/chart.ts";
import type { CategoryMapSpec } from "../../../schema/charts/category-map.ts";
import { nearest } from "../../../schema/nearest.ts";
import { faultsAt, type ChartFault } from "../../chart-fault.ts";
import type { FormInput } from "../../chart.ts";
import { checkCountries } from "../../parts/check-countries.ts";

/** A country has a code, a name and a category, and no two categories are written or filled alike. */
export function checkCategorySpec({ spec, dataset }: FormInput<CategoryMapSpec>): ChartFault[] {
  const { encoding, categories } = spec;
  const twice = (name: "word" | "look") =>
    categories.flatMap((category, index): ChartFault[] =>
      categories.findIndex((other) => other[name] === category[name]) === index
        ? []
        : [
            {
              path: ["categories", index, name],
              kind: "duplicate",
              found: `${name}: ${category[name]}`,
              hint: `give each category a ${name} of its own`,
            },
          ],
    );
  return [
    ...faultsAt(["encoding", "country"], checkFilled(dataset, encoding.country, ["iso3", "string"])),
    ...faultsAt(["encoding", "label"], checkFilled(dataset, encoding.label)),
    ...faultsAt(["encoding", "category"], checkFilled(dataset, encoding.category, ["string"])),
    ...encoding.details.flatMap((name, index) => faultsAt(["encoding", "details", index], checkField(dataset, name))),
    ...twice("word"),
    ...twice("look"),
  ];
}

/** Every row is another country, in one of the views, and of a category that the chart has. */
export function checkCategoryMap({ spec, dossier }: FormInput<CategoryMapSpec>): ChartFault[] {
  const { dataset, encoding, categories, views } = spec;
  const words = categories.map(({ word }) => word);
  const tables = editionsOf(spec).map((edition) => dossier.table(dataset, edition).rows);
  const used = new Set(tables.flat().map((row) => String(row[encoding.category])));
  const unknown = [...used].filter((word) => !words.includes(word));
  const names = new Map(
    tables.flat().map((row) => [String(row[encoding.country]), String(row[encoding.label])] as const),
  );
  const twice = tables.flatMap((rows) => {
    const codes = rows.map((row) => String(row[encoding.country]));
    return codes.filter((code, index) => codes.indexOf(code) !== index);
  });
  return [
    ...unknown.map((word): ChartFault => {
      const near = nearest(word, words);
      return {
        path: ["categories"],
        kind: "missing",
        found: `category: ${word}`,
        hint: `${near ? `write ${near} in the table, or ` : ""}add it with a label and a look`,
      };
    }),
    ...[...new Set(twice)].map((code): ChartFault => ({
      path: ["encoding", "country"],
      kind: "duplicate",
      found: `country: ${code}`,
      hint: "a country has one place on the map; keep one row of it in an edition",
    })),
    ...checkCountries(names, {
      views,
      path: ["encoding", "country"],
      language: dossier.settings.fields.language,
    }),
  ];
}
