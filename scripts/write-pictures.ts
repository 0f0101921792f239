import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ReadDossier } from "../src/reader/reading.ts";
import { inside } from "./output/inside.ts";

/** Writes the dossier's pictures into a site, under the names that they have; Astro would cut one at its `#` or `?`. */
export function writePictures({ pictures }: ReadDossier, folder: string): void {
  for (const [path, { bytes }] of pictures) {
    const file = inside(folder, `images/${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
