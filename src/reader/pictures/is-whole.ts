/**
 * Whether a picture goes on to its end, by the lengths that its parts say they
 * have. What lies behind the end is passed over, as browsers do.
 *
 * Formats: PNG (W3C), JPEG (ITU T.81, annex B), GIF89a, WebP (RFC 9649), AVIF
 * (ISO 14496-12 boxes).
 */
export function isWhole(bytes: Buffer, type: string): boolean {
  switch (type) {
    case "image/png":
      return hasPngEnd(bytes);
    case "image/jpeg":
      return bytes.lastIndexOf("\xff\xd9", undefined, "latin1") > 2;
    case "image/gif":
      return bytes.lastIndexOf(0x3b) > 12;
    case "image/webp":
      return bytes.length >= 20 && bytes.readUInt32LE(4) + 8 <= bytes.length;
    default:
      return haveBoxesTheirBytes(bytes);
  }
}

function hasPngEnd(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString("latin1", at + 4, at + 8) === "IEND") return true;
  return false;
}

function haveBoxesTheirBytes(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    // The last box may go on to the end of the file.
    if (size === 0) return true;
    if (size < 8) return false;
    at += size;
  }
  return at === bytes.length;
}
