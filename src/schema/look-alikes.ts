// Letters of other scripts, and the Latin ones that they look like.
const OTHERS = "АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲ";
const LATIN = "ABESIJKMHOPCTYXaeopcyxijshdqwlABEZHIKMNOPTYXoc";
const latin = new Map(Array.from(OTHERS, (letter, index) => [letter, LATIN[index]!]));

/** A text without what nobody sees, and in one encoding of its letters. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");

/** A text as it looks: in Latin letters where others look the same. */
export const lookOf = (text: string): string =>
  plain(text).replace(/[Ѐ-ԯͰ-Ͽ]/gu, (letter) => latin.get(letter) ?? letter);

/** An id as it looks where 1 is taken for l, or for i. */
const looksOfId = (id: string): string[] => {
  const plain = id.replaceAll("0", "o").replaceAll("rn", "m").replaceAll("vv", "w");
  return [plain.replaceAll("1", "l"), plain.replaceAll("1", "i")];
};

/** Ids that look like an id before them, each with that one. */
export const idsThatLookAlike = (ids: Iterable<string>): [id: string, before: string][] => alike(ids, looksOfId);

/** Texts that look like one before them, with letters of another script, each with that one. */
export const textsThatLookAlike = (texts: Iterable<string>): [text: string, before: string][] =>
  alike(texts, (text) => [lookOf(text)]).filter(([text, before]) => plain(text) !== plain(before));

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
