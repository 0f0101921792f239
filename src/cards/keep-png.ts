import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import encoder from "./indexed-png.ts?raw";
import { toCardPng } from "./to-pixels.ts";

const { version } = createRequire(import.meta.url)("@resvg/resvg-js/package.json") as { version: string };

/**
 * The picture of a link as a PNG, which is kept from one build to the next: the
 * drawing itself, and what turns it into pixels, tell whether it is the same.
 *
 * @param words all that is printed on it
 * @param file where it is kept, for this build
 * @param toPng draws it anew
 */
export async function keptPng(svg: string, words: string, file: string, toPng = toCardPng): Promise<Buffer> {
  const digest = createHash("sha256")
    .update(JSON.stringify([version, encoder, svg]))
    .digest();
  const kept = readKept(file);
  if (kept?.subarray(0, digest.length).equals(digest)) return kept.subarray(digest.length);
  const png = await toPng(svg, words);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.concat([digest, png]));
  return png;
}

/** What has been kept in a file: a digest, and the picture behind it; undefined where there is nothing. */
function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
