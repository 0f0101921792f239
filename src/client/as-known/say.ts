/** A sentence as it is written in `src/i18n/`. */
export type Sentence = string | Readonly<Record<string, string>>;

const plurals = new Intl.PluralRules("en-GB");

/** The same with its `{name}`s filled in; a `count` chooses its form. */
export const say = (sentence: Sentence, values: Readonly<Record<string, string | number>>): string =>
  (typeof sentence === "string"
    ? sentence
    : (sentence[plurals.select(Number(values.count))] ?? sentence.other!)
  ).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
