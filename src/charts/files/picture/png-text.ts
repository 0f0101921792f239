import type { Attribution } from "../attribution.ts";
import { pngChunk } from "./png-chunk.ts";

/** Signature and header chunk, which every PNG begins with, in bytes. */
const HEAD = 8 + 25;

/**
 * Title, makers, source and licence of a picture by the keywords that PNG has for
 * them. The specification means a device by `Source`; programs show it as where a
 * picture comes from.
 */
export const pngTexts = ({ title, publisher, licence, line }: Attribution): Record<string, string> => ({
  Title: title,
  Author: publisher,
  Copyright: `${licence.name}, ${licence.url}`,
  Source: line,
});

/**
 * Writes texts into a PNG, behind its header. They are not compressed, so that
 * they are found by a plain look at the file.
 *
 * Format: iTXt, https://www.w3.org/TR/png-3/#11iTXt
 *
 * @param texts each under a keyword of at most 79 Latin letters
 * @param language of the texts, BCP 47
 */
export function withText(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
  language: string,
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    // Keyword, two zero bytes for "not compressed", language, keyword in that language (none), text.
    pngChunk("iTXt", Buffer.from(`${keyword}\0\0\0${language}\0\0${text}`)),
  );
  return new Uint8Array(Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]));
}
