import { z } from "zod";
import { categoryMapSpec } from "./charts/category-map.ts";
import { changeSpec } from "./charts/change.ts";
import { countOverTimeSpec } from "./charts/count-over-time.ts";
import { cumulativeCountSpec } from "./charts/cumulative-count.ts";
import { heatMapSpec } from "./charts/heat-map.ts";
import { knownWhenSpec } from "./charts/known-when.ts";
import { linesSpec } from "./charts/lines.ts";
import { mapSpec } from "./charts/map.ts";
import { panelsSpec } from "./charts/panels.ts";
import { revisionsSpec } from "./charts/revisions.ts";

/** A figure: which form, which figures, and the words around it. Each form's part of the schema is a file of `charts/`. */
export const chartSchema = z.discriminatedUnion("form", [
  categoryMapSpec,
  changeSpec,
  countOverTimeSpec,
  cumulativeCountSpec,
  heatMapSpec,
  knownWhenSpec,
  linesSpec,
  mapSpec,
  panelsSpec,
  revisionsSpec,
]);

export type ChartSpec = z.output<typeof chartSchema>;
export type FormName = ChartSpec["form"];
export type SpecOf<F extends FormName> = Extract<ChartSpec, { form: F }>;
/** Charts whose rows are a value for each series and time. */
export type SeriesSpec = SpecOf<"lines" | "heat-map" | "change" | "map" | "panels">;

/** Ids of the editions that readers may choose from. */
export const editionsOf = ({ edition, editions }: Pick<ChartSpec, "edition" | "editions">): readonly string[] =>
  editions.length > 0 ? editions : [edition];
