// Letters with marks that Unicode takes for a part of them, and what stands for them where
// there are none. Pagefind knows all others by their letters without their marks.
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ŋ: "n",
  ĸ: "k",
  ƒ: "f",
  ə: "e",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  Ł: "L",
  Đ: "D",
  Ð: "D",
  Ø: "O",
  Ħ: "H",
  Ŧ: "T",
  Ŋ: "N",
  Ə: "E",
  ẞ: "SS",
  Æ: "AE",
  Œ: "OE",
  Þ: "TH",
};

/** The marks of a letter that is written as one, of which there are two ways, and of the first and the last of several. */
const [ONE, OTHER, FIRST, LAST] = ["\u0335", "\u0336", "\u0337", "\u0338"] as const;

const written = new Map<string, string>();
for (const [letter, plain] of Object.entries(PLAIN)) {
  const one = [...written.values()].includes(plain + ONE) ? OTHER : ONE;
  written.set(letter, plain.length === 1 ? plain + one : plain[0]! + FIRST + plain.slice(1) + LAST);
}
const letters = new Map([...written].map(([letter, text]) => [text, letter]));

const LETTER = new RegExp([...written.keys()].join("|"), "g");
const WRITTEN = new RegExp([...letters.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** Letters of scripts that put no spaces between words, with their marks. */
const UNSPACED =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]\\p{M}*";
const EACH = new RegExp(UNSPACED, "gu");
const BESIDE = new RegExp(`(?<=${UNSPACED})(?=[^\\s\\p{M}])|(?<=\\S)(?=${UNSPACED})`, "gu");

/** The mark of a word of the index that goes on in the next; it has no look of its own. */
export const JOINED = "\u034F";

/** Whether a text is in a script that puts no spaces between words, and nothing else. */
export const isUnspaced = (text: string): boolean => text !== "" && text.replace(EACH, "") === "";

/**
 * A text for the search index, and a question to it: `Łódź` is written with a plain L and a mark of
 * its own behind it. The index passes over marks, so that whoever types `Lodz`
 * finds it, and the other way round. Where a script puts no spaces between words
 * each letter is a word of the index, since a name may stand within a run of them.
 */
export const toSearched = (text: string): string =>
  text.replace(LETTER, (letter) => written.get(letter)!).replace(BESIDE, `${JOINED} `);

/** A text of the search index as it stands on its page. */
export const fromSearched = (text: string): string =>
  text
    .replaceAll(`${JOINED} `, "")
    .replaceAll(JOINED, "")
    .replace(WRITTEN, (plain) => letters.get(plain)!);

/** A text as names are compared: in small letters without marks. */
export const fold = (text: string): string =>
  text
    .replace(LETTER, (letter) => PLAIN[letter]!)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
