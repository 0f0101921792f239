import { hiddenCharacters } from "./characters.ts";

/** Bytes that file systems take for a name. */
const LONGEST = 255;

/**
 * Whether a text is a part of the site's addresses, escaped as `encodeURIComponent`
 * does, that names a file within the site on every host: `claims/x`, `images/old%20quay.png`.
 * What hosts read, `_headers`, the search's own files, and the pictures of links,
 * which go with the pages that name them, are no part of them.
 */
export function isPlace(text: string): boolean {
  const segments = text.split("/");
  return !/^(?:_|pagefind$|cards$)/.test(segments[0]!) && segments.every(isSegment);
}

/** Whether a text is the address of a page, a place with a slash behind it or `./`, or of a file. */
export const isAddress = (text: string): boolean => text === "./" || isPlace(text.replace(/\/$/, ""));

function isSegment(segment: string): boolean {
  let name = decode(segment);
  if (name === undefined || encodeURIComponent(name) !== segment || Buffer.byteLength(name) > LONGEST) return false;
  if (name.startsWith(".")) return false;
  // A host may take off an escape too many.
  for (let inner: string | undefined = name; inner !== undefined; inner = inner === name ? undefined : name) {
    name = inner;
    if (name === "" || name === "." || name === ".." || /[\\/\t\n\r]/.test(name)) return false;
    if (hiddenCharacters(name).length > 0) return false;
    name = decode(name) ?? name;
  }
  return true;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
