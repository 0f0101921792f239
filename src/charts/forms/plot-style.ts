import type { FormName } from "../../schema/chart.ts";
import shared from "../../styles/plot.css?raw";

const raw = import.meta.glob<string>("./*/plot.css", { eager: true, query: "?raw", import: "default" });
const minified = import.meta.glob<string>("./*/plot.css", { eager: true, query: "?inline", import: "default" });

/** A form that draws with the marks of another has the style sheet of that one before its own. */
const base: Partial<Record<FormName, FormName>> = { "category-map": "map" };

const sheetsOf = (sheets: Readonly<Record<string, string>>, form: FormName): string =>
  [base[form], form].flatMap((name) => sheets[`./${name}/plot.css`] ?? []).join("\n");

/** Text of the style sheets that a form's plot and legend need: what forms share, then what is its own. */
export const styleOf = (form: FormName): string => `${shared}\n${sheetsOf(raw, form)}`;

/** What is a form's own, minified, for a page that has the shared part. */
export const ownStyleOf = (form: FormName): string => sheetsOf(minified, form);
