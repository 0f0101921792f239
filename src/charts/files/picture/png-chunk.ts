import { crc32 } from "node:zlib";

/**
 * A chunk of a PNG: length of the data, type, data, and a checksum of the latter two.
 *
 * Format: https://www.w3.org/TR/png-3/#5Chunk-layout
 *
 * @param type four Latin letters
 */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
