import type { CategoryMapSpec } from "../../../schema/charts/category-map.ts";
import type { Chart } from "../../chart.ts";
import type { Categorised } from "./layout.ts";

/** The countries of a chart with the looks of their categories, in the order of its table. */
export const categorised = ({ spec: { encoding, categories }, rows }: Chart<CategoryMapSpec>): Categorised[] =>
  rows.map((row) => ({
    id: String(row[encoding.country]),
    label: String(row[encoding.label]),
    look: categories.find(({ label }) => label === row[encoding.category])?.look ?? "blank",
  }));
