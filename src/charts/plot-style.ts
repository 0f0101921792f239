import type { FormName } from "../schema/chart.ts";
import shared from "../styles/plot.css?raw";

const own = import.meta.glob<string>("./*/plot.css", { eager: true, query: "?raw", import: "default" });

/** Text of the style sheets that a form's plot and legend need: what forms share, then what is its own. */
export const styleOf = (form: FormName): string => `${shared}\n${own[`./${form}/plot.css`] ?? ""}`;
