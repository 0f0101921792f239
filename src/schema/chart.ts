import { z } from "zod";
import { changeSpec } from "../charts/change/spec.ts";
import { countOverTimeSpec } from "../charts/count-over-time/spec.ts";
import { cumulativeCountSpec } from "../charts/cumulative-count/spec.ts";
import { heatMapSpec } from "../charts/heat-map/spec.ts";
import { knownWhenSpec } from "../charts/known-when/spec.ts";
import { linesSpec } from "../charts/lines/spec.ts";
import { mapSpec } from "../charts/map/spec.ts";
import { panelsSpec } from "../charts/panels/spec.ts";
import { revisionsSpec } from "../charts/revisions/spec.ts";

/** A figure: which form, which figures, and the words around it. Each form's part of the schema lies in its folder. */
export const chartSchema = z.discriminatedUnion("form", [
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
