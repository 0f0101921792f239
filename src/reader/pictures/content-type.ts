/** How the formats of pictures begin, as their specifications have it. `.` stands for any byte. */
const signatures: readonly [type: string, signature: RegExp][] = [
  ["image/png", /^\x89PNG\r\n\x1a\n/],
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/gif", /^GIF8[79]a/],
  ["image/webp", /^RIFF.{4}WEBP/s],
  ["image/avif", /^.{4}ftyp(?:avif|avis|(?:mif1|msf1).{4}(?:.{4})*?avif)/s],
];

/** The type of a picture by what is in it; undefined where it is none that browsers show. */
export function contentType(bytes: Buffer): string | undefined {
  const head = bytes.toString("latin1", 0, 4096);
  const found = signatures.find(([, signature]) => signature.test(head))?.[0];
  // Text that is an SVG file only if it is XML, which is seen when it is read as such.
  const isMarkup = /^(?:\xef\xbb\xbf)?\s*</.test(head) && (bytes.includes("<svg") || bytes.includes(":svg"));
  return found ?? (isMarkup ? "image/svg+xml" : undefined);
}
