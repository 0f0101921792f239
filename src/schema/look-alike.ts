/**
 * What a reader sees of a word: without case, accents of another encoding,
 * letters that are not drawn, and with one blank for any number of any kind.
 * Two words of one face cannot be told apart on a page.
 */
export const faceOf = (word: string): string =>
  word
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Prints a word so that blanks and letters that are not drawn can be seen: `"a\u00a0"`. */
export const showHidden = (word: string): string =>
  JSON.stringify(word).replace(
    /(?! )[\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]/gu,
    (letter) => `\\u${letter.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );
