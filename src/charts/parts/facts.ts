import { t } from "../../i18n/t.ts";
import type { Facts } from "../chart.ts";
import { formatNumber } from "./format.ts";

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Names used in a text that a form has no fact for. */
export const unknownFacts = (text: string, facts: Facts): string[] =>
  [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!).filter((name) => !Object.hasOwn(facts, name));

/** Names used in a text whose fact is that there is nothing to say. */
export const emptyFacts = (text: string, facts: Facts): string[] =>
  [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!).filter((name) => facts[name] === null);

/** The first brace that belongs to no name, `{last_count of`; undefined where there is none. */
export function looseBrace(text: string): string | undefined {
  const index = text.replace(PLACEHOLDER, (name) => " ".repeat(name.length)).search(/[{}]/);
  return index === -1 ? undefined : /^.[^{}]{0,20}/su.exec(text.slice(index))![0].trimEnd();
}

/** A fact in words; of a year the thousands stand together. */
const print = (name: string, fact: Facts[string]): string =>
  typeof fact === "number"
    ? formatNumber(fact, { grouping: !/(?:^|_)year$/.test(name) })
    : String(fact ?? t("value.none"));

/**
 * Puts facts in the place of their names: `{last_count} of {last_total}`. An
 * empty fact leaves no gap behind, and a number keeps its per cent sign.
 */
export const fill = (text: string, facts: Facts): string =>
  text
    .replace(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(facts, name) ? print(name, facts[name]!) : whole))
    .replace(/ {2,}/g, " ")
    .replace(/(\d) %/g, "$1\u00a0%")
    .trim();
