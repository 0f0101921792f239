import { en } from "./en.ts";

export type WordKey = keyof typeof en;

/** The engine's word or sentence of a key, with `{name}`s filled in. */
export const t = (key: WordKey, values: Readonly<Record<string, string | number>> = {}): string =>
  en[key].replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
