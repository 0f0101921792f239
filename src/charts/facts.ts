import { t } from "../i18n/t.ts";
import type { Facts } from "./form.ts";

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Names used in a text that a form has no fact for. */
export const unknownFacts = (text: string, facts: Facts): string[] =>
  [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!).filter((name) => !Object.hasOwn(facts, name));

/** Puts facts in the place of their names: `{last_count} of {last_total}`. */
export const fill = (text: string, facts: Facts): string =>
  text.replace(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name] ?? t("value.none")) : whole,
  );
