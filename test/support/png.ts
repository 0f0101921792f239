import { crc32 } from "node:zlib";

interface Chunk {
  type: string;
  data: Buffer;
}

/**
 * The chunks of a PNG file, in order.
 *
 * @throws {Error} when a checksum is wrong
 */
export function readChunks(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 4, at + 8 + png.readUInt32BE(at));
    const chunk = { type: body.toString("latin1", 0, 4), data: body.subarray(4) };
    if (crc32(body) !== png.readUInt32BE(at + 4 + body.length)) throw new Error(`${chunk.type} is damaged`);
    chunks.push(chunk);
  }
  return chunks;
}

/** The texts of a PNG file: https://www.w3.org/TR/png-3/#11iTXt */
export const readPngTexts = (png: Buffer): { keyword: string; language: string; text: string }[] =>
  readChunks(png)
    .filter(({ type }) => type === "iTXt")
    .map(({ data }) => {
      // Keyword, zero, two bytes of compression, language, zero, translated keyword, zero, text.
      const keyword = data.subarray(0, data.indexOf(0));
      const language = data.subarray(keyword.length + 3, data.indexOf(0, keyword.length + 3));
      const text = data.subarray(data.indexOf(0, keyword.length + 4 + language.length) + 1);
      return { keyword: keyword.toString("latin1"), language: language.toString("latin1"), text: text.toString() };
    });
