/** Which way a text is written. */
export type Direction = "ltr" | "rtl";

const SCRIPTS = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const RIGHT = new RegExp(SCRIPTS, "gu");
const ONE_RIGHT = new RegExp(SCRIPTS, "u");
const LETTERS = /\p{L}/gu;

/** Whether a text has a letter that is written from right to left. */
export const hasRight = (text: string): boolean => ONE_RIGHT.test(text);

/** The direction of most letters of a text, as a name in others may well begin it; undefined where there are none. */
export function directionOf(text: string): Direction | undefined {
  const [all, right] = [LETTERS, RIGHT].map((letters) => text.match(letters)?.length ?? 0) as [number, number];
  return all === 0 ? undefined : right * 2 > all ? "rtl" : "ltr";
}

/** The direction of a language, by BCP 47. */
export const directionOfLanguage = (language: string): Direction => {
  // TypeScript's libraries do not know it yet.
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo: () => { direction?: Direction } };
  return locale.getTextInfo().direction ?? "ltr";
};
