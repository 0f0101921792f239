// Letters of other scripts, and the Latin ones that they look like.
const OTHERS = "АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲ";
const LATIN = "ABESIJKMHOPCTYXaeopcyxijshdqwlABEZHIKMNOPTYXoc";
const latin = new Map(Array.from(OTHERS, (letter, index) => [letter, LATIN[index]!]));

/**
 * A text as it looks to who does not look closely: without what nobody sees, in
 * Latin letters where others look the same, with one blank for any number of
 * any kind, and in small letters.
 */
export const lookOf = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[Ѐ-ԯͰ-Ͽ]/gu, (letter) => latin.get(letter) ?? letter)
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** An id as it looks where 1 is taken for l, or for i. */
const looksOfId = (id: string): string[] => {
  const plain = id.replaceAll("0", "o").replaceAll("rn", "m").replaceAll("vv", "w");
  return [plain.replaceAll("1", "l"), plain.replaceAll("1", "i")];
};

/** Ids that look like an id before them, each with that one. */
export const idsThatLookAlike = (ids: Iterable<string>): [id: string, before: string][] => alike(ids, looksOfId);

/** Different texts that look like one before them, each with that one. */
export const textsThatLookAlike = (texts: Iterable<string>): [text: string, before: string][] =>
  alike(texts, (text) => [lookOf(text)]);

function alike(texts: Iterable<string>, looksOf: (text: string) => string[]): [string, string][] {
  const seen = new Map<string, string>();
  return [...new Set(texts)].flatMap((text): [string, string][] => {
    // A look is told from another way of looking by its place in the list.
    const looks = looksOf(text).map((look, way) => `${way} ${look}`);
    const before = looks.map((look) => seen.get(look)).find((other) => other !== undefined);
    for (const look of looks) if (!seen.has(look)) seen.set(look, text);
    return before === undefined ? [] : [[text, before]];
  });
}
