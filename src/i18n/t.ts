import { en } from "./en.ts";

export type WordKey = keyof typeof en;

/** A sentence with a form for each plural category of its language; it has a `{count}`, which decides. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const plurals = new Intl.PluralRules("en-GB");

/** The form of a word for a count; without one, the form for many. */
export const formOf = (word: string | Plural, count: unknown): string =>
  typeof word === "string"
    ? word
    : ((typeof count === "number" ? word[plurals.select(count)] : undefined) ?? word.other);

/** The engine's word or sentence of a key, with `{name}`s filled in; a `count` chooses the form. */
export const t = (key: WordKey, values: Readonly<Record<string, string | number>> = {}): string =>
  formOf(en[key], values.count).replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
