import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Look } from "../../../schema/charts/category-map.ts";
import { mapSize } from "../../atlas/map-size.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { countedNames } from "../../parts/format.ts";
import { categorised } from "./categorised.ts";
import { checkCategoryMap, checkCategorySpec } from "./check.ts";
import { layoutCategoryMap, markOf, type CategoryMapLayout } from "./layout.ts";
import { categoryMapRows } from "./rows.ts";
import { sayCategories } from "./say.ts";
import { categoryMapThumbnail } from "./thumbnail.ts";

const weaves: Partial<Record<Look, Key["weave"]>> = {
  striped: "slanted",
  dotted: "dotted",
  crossed: "crossed",
  blank: "leaning",
};

export const categoryMap: Form<SpecOf<"category-map">, Drawing & CategoryMapLayout> = {
  editions: "one",
  table: "rows",
  specFaults: checkCategorySpec,
  faults: checkCategoryMap,
  rows: categoryMapRows,
  say: sayCategories,
  thumbnail: categoryMapThumbnail,
  draw(chart, { width } = {}) {
    const { categories, views } = chart.spec;
    const countries = categorised(chart);
    const layout = layoutCategoryMap(countries, { views, width });
    const keys = [
      ...categories.map(({ label, look }): Key => {
        const weave = weaves[look];
        return {
          text: label,
          shape: "square",
          mark: markOf(look),
          ...(weave && { stripes: `weave-${look}`, weave }),
          role: `step-${markOf(look)}`,
          now: countedNames(countries.filter((country) => country.look === look)),
        };
      }),
      ...(layout.undrawn.length > 0
        ? [{ text: t("chart.noOutline"), shape: "square", mark: "none", now: countedNames(layout.undrawn) } as const]
        : []),
      { text: t("chart.outside"), shape: "square", mark: "land" } as const,
      ...views
        .slice(1)
        .map(({ label }): Key => ({ text: t("chart.inset", { label }), shape: "square", mark: "frame" })),
    ];
    return { ...layout, ...mapSize(layout.size, width), keys, reading: { shapes: true } };
  },
};
