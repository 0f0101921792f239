/** A character that nobody sees, where it stands in a text and what it is called. */
interface HiddenCharacter {
  /** Index of its first unit. */
  index: number;
  /** `U+202E, right-to-left override`. */
  name: string;
}

/** Scripts that write words without spaces, in which a zero width space says where a line may end. */
const UNSPACED = ["Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Lana", "Java", "Bali", "Hani", "Hira", "Kana"]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join("");
const UNJOINED = ["Latn", "Grek", "Cyrl"].map((script) => `\\p{Script=${script}}`).join("");

/**
 * What no text holds. Marks of direction (U+200E, U+200F, U+061C), soft hyphens
 * and variation selectors do no harm, and have their use. Embeddings and
 * isolates do as much harm as overrides where they are left open: they turn
 * what follows around. The engine isolates what it puts into a sentence itself.
 */
const kinds: readonly (readonly [name: string, pattern: string])[] = [
  // Tab and line ends apart.
  ["a control character", "[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]"],
  ["a separator of lines", "[\\u2028\\u2029]"],
  ["a character that changes the direction of text", "[\\u202A-\\u202E\\u2066-\\u2069]"],
  ["zero width space", `(?<![${UNSPACED}])\\u200B`],
  // Joiners shape letters of some scripts, and join emoji.
  [
    "a joiner",
    `(?<![\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])[\\u200C\\u200D]|(?<=[${UNJOINED}])[\\u200C\\u200D]`,
  ],
  [
    "an invisible character",
    "[\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF0-\\uFFFC]",
  ],
  // In flags such as that of Wales, tags follow a black flag.
  ["a tag", "(?<!\\u{1F3F4}[\\u{E0020}-\\u{E007F}]*)[\\u{E0000}-\\u{E00FF}\\u{E01F0}-\\u{E0FFF}]"],
  ["the mark of a character that was lost", "\\uFFFD"],
  ["no character", "\\p{Noncharacter_Code_Point}|\\p{Cs}"],
];

const HIDDEN = new RegExp(kinds.map(([, pattern]) => `(${pattern})`).join("|"), "gu");

const names: ReadonlyMap<string, string> = new Map([
  ["\0", "NUL"],
  ["\u0007", "bell"],
  ["\b", "backspace"],
  ["\v", "vertical tab"],
  ["\f", "form feed"],
  ["\u001B", "escape"],
  ["\u007F", "delete"],
  ["\u0085", "next line"],
  ["\u2028", "line separator"],
  ["\u2029", "paragraph separator"],
  ["\u202A", "left-to-right embedding"],
  ["\u202B", "right-to-left embedding"],
  ["\u202C", "pop directional formatting"],
  ["\u202D", "left-to-right override"],
  ["\u202E", "right-to-left override"],
  ["\u2066", "left-to-right isolate"],
  ["\u2067", "right-to-left isolate"],
  ["\u2068", "first strong isolate"],
  ["\u2069", "pop directional isolate"],
  ["\u200C", "zero width non-joiner"],
  ["\u200D", "zero width joiner"],
  ["\u2060", "word joiner"],
  ["\uFEFF", "byte order mark"],
]);

/** Finds the characters of a text that nobody sees, and that change what others see or mean. */
export const hiddenCharacters = (text: string): HiddenCharacter[] =>
  [...text.matchAll(HIDDEN)].map((match) => ({
    index: match.index,
    name: `${codeOf(match[0])}, ${names.get(match[0]) ?? kinds[match.slice(1).findIndex(Boolean)]![0]}`,
  }));

/** What to do about a hidden character. */
export const hiddenHint = "remove it: nobody sees it, and it changes how the text is read, found or compared";

/** A text with its hidden characters spelled out, so that it can be shown. */
export const spellHidden = (text: string): string => text.replace(HIDDEN, (character) => `<${codeOf(character)}>`);

/** `U+202E` */
export const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
