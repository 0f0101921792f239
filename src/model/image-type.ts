import { extname } from "node:path";

/** Endings of the pictures that browsers show, with the type that is sent. */
const types: ReadonlyMap<string, string> = new Map([
  [".avif", "image/avif"],
  [".gif", "image/gif"],
  [".jpg", "image/jpeg"],
  [".jpeg", "image/jpeg"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".webp", "image/webp"],
]);

export const imageEndings = [...types.keys()];

/** The type of a picture by its name's ending, in capital or small letters; undefined where it is not published. */
export const imageType = (path: string): string | undefined => types.get(extname(path).toLowerCase());
