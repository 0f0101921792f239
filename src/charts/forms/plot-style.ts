import type { FormName } from "../../schema/chart.ts";
import shared from "../../styles/plot.css?raw";

const raw = import.meta.glob<string>("./*/plot.css", { eager: true, query: "?raw", import: "default" });
const minified = import.meta.glob<string>("./*/plot.css", { eager: true, query: "?inline", import: "default" });

/** Text of the style sheets that a form's plot and legend need: what forms share, then what is its own. */
export const styleOf = (form: FormName): string => `${shared}\n${raw[`./${form}/plot.css`] ?? ""}`;

/** What is a form's own, minified, for a page that has the shared part. */
export const ownStyleOf = (form: FormName): string => minified[`./${form}/plot.css`] ?? "";
