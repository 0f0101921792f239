import type { FormName, SpecOf } from "../../schema/chart.ts";
import type { Form } from "../chart.ts";
import { categoryMap } from "./category-map/form.ts";
import { change } from "./change/form.ts";
import { countOverTime } from "./count-over-time/form.ts";
import { cumulativeCount } from "./cumulative-count/form.ts";
import { heatMap } from "./heat-map/form.ts";
import { knownWhen } from "./known-when/form.ts";
import { lines } from "./lines/form.ts";
import { map } from "./map/form.ts";
import { panels } from "./panels/form.ts";
import { revisions } from "./revisions/form.ts";

/** Every form by the name that a chart gives. */
const forms: { readonly [F in FormName]: Form<SpecOf<F>> } = {
  "category-map": categoryMap,
  change,
  "count-over-time": countOverTime,
  "cumulative-count": cumulativeCount,
  "heat-map": heatMap,
  "known-when": knownWhen,
  lines,
  map,
  panels,
  revisions,
};

/** The form of a chart. */
export const formOf = ({ form }: { form: FormName }): Form => forms[form];
