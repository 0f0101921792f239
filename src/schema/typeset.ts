/** Quotation marks: those around a quotation, and those within one. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const ENGLISH: Marks = ["“", "”", "‘", "’"];
const LOW: Marks = ["„", "“", "‚", "‘"];
const POINTED: Marks = ["«", "»", "“", "”"];

/** By language, as CLDR has them, https://cldr.unicode.org; English ones for all others. */
const marksOf: Readonly<Record<string, Marks>> = {
  bg: LOW,
  cs: LOW,
  de: LOW,
  el: POINTED,
  es: POINTED,
  fi: ["”", "”", "’", "’"],
  fr: ["«\u202f", "\u202f»", "“", "”"],
  it: POINTED,
  nb: ["«", "»", "‘", "’"],
  pl: ["„", "”", "«", "»"],
  ro: ["„", "”", "«", "»"],
  ru: ["«", "»", "„", "“"],
  sk: LOW,
  sv: ["”", "”", "’", "’"],
  uk: ["«", "»", "„", "“"],
};

const APOSTROPHE = "’";
const isWord = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);
/** Whether a quotation may begin behind a sign: at the start, behind a blank, a bracket or a tag, a dash or another mark. */
const mayOpen = (sign: string): boolean => sign === "" || /[\s([{<>\-‐–—/"'“‘„‚«]/.test(sign);

/**
 * What is printed in the place of each sign of a text: straight quotation marks
 * and apostrophes become those of the language.
 *
 * @param language a tag, BCP 47
 */
export function curlQuotes(text: string, language = "en"): string[] {
  const [open, close, innerOpen, innerClose] = marksOf[language.split("-")[0]!] ?? ENGLISH;
  let isInner = false;
  return Array.from({ length: text.length }, (_, index) => {
    const sign = text[index]!;
    if (sign !== '"' && sign !== "'") return sign;
    const [before, after] = [text[index - 1] ?? "", text[index + 1] ?? ""];
    const opens = mayOpen(before) && after !== "" && !/\s/.test(after);
    if (sign === '"') return opens ? open : close;
    // Of '90s something is left out; nothing is quoted.
    if (isWord(before) ? isWord(after) || !isInner : /\d/.test(after)) return APOSTROPHE;
    isInner = opens;
    return opens ? innerOpen : innerClose;
  });
}

/** Writes shares in one way, `2 %`, and keeps a number, also one to be filled in, and its sign on one line. */
export const joinPerCent = (text: string): string =>
  text.replace(/([\d}])[ \u00a0\u202f]?(?:%|per ?cent(?![\p{L}\d]))/gu, "$1\u00a0%");

/** A text as it is printed: its quotation marks, apostrophes and shares in the way of its language. */
export const typeset = (text: string, language = "en"): string => joinPerCent(curlQuotes(text, language).join(""));
