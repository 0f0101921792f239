import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { imageSize } from "image-size";
import { imageType } from "../model/image-type.ts";
import type { Picture } from "../model/record.ts";
import { isFile, isFolder } from "./list-files.ts";

/** Reads the pictures in a folder, by their paths within it. */
export function readPictures(folder: string): Map<string, Picture> {
  const paths = isFolder(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return new Map(
    paths.sort().flatMap((path) => {
      const type = imageType(path);
      if (type === undefined || !isFile(join(folder, path))) return [];
      const bytes = readFileSync(join(folder, path));
      return [[path.split(sep).join("/"), { type, bytes, size: sizeOf(bytes) }] as const];
    }),
  );
}

function sizeOf(bytes: Uint8Array): Picture["size"] {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return undefined;
  }
}
