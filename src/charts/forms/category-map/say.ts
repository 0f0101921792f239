import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart } from "../../chart.ts";

/** `Ostrel: A boat every day`, a sentence a country. */
export const sayCategories = ({ spec: { encoding }, rows }: Chart<SpecOf<"category-map">>): string[] =>
  rows.map((row) =>
    t("say.category", { label: String(row[encoding.label]), category: String(row[encoding.category]) }),
  );
