import { imageSize } from "image-size";
import type { Picture } from "../../model/record.ts";
import { contentType } from "./content-type.ts";
import type { PictureFault } from "./fault.ts";
import { isWhole } from "./is-whole.ts";
import { svgFaults } from "./svg-faults.ts";

/** Browsers draw no wider picture everywhere, and need four bytes a pixel to do it. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 50e6;
/** AVIF says its size near its start, and image-size would look at all boxes once for each. */
const HEAD = 65_536;

/**
 * Looks into a picture: whether it is of the type that its name says, whole, of
 * a size that can be shown, and, as SVG, a drawing alone.
 *
 * @param type the one that its ending says, as `image/png`
 */
export function inspectPicture(bytes: Buffer, type: string): { size: Picture["size"]; faults: PictureFault[] } {
  const refuse = (found: string, hint: string) => ({
    size: undefined,
    faults: [{ kind: "invalid" as const, found, hint }],
  });
  const actual = contentType(bytes);
  if (actual !== type)
    return refuse(
      `picture: ${nameOf(actual)} in a file named as ${nameOf(type)}`,
      actual ? "rename it by what it is, or save it anew" : "save the picture anew: it cannot be read",
    );
  if (type === "image/svg+xml") {
    const faults = svgFaults(bytes);
    if (faults.length > 0) return { size: undefined, faults };
  } else if (!isWhole(bytes, type)) return refuse("picture: its end is missing", "copy or save it anew");

  const size = sizeOf(type === "image/avif" ? bytes.subarray(0, HEAD) : bytes);
  if (!size || !(size.width > 0 && size.height > 0))
    return refuse(
      "picture: it has no size",
      type === "image/svg+xml" ? "give its svg element a viewBox" : "save the picture anew: it cannot be read",
    );
  const { width, height } = size;
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS)
    return refuse(
      `picture: ${width} × ${height} pixels`,
      `make it smaller: ${LONGEST_SIDE} pixels a side and ${MOST_PIXELS / 1e6} million in all at most`,
    );
  return { size, faults: [] };
}

const nameOf = (type: string | undefined): string =>
  type ? type.replace("image/", "").replace("+xml", "").toUpperCase() : "something else";

function sizeOf(bytes: Buffer): Picture["size"] {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return undefined;
  }
}
