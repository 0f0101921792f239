import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFonts } from "./fonts/make-fonts.ts";

/** Writes the letters that pages use most, and the sheet that names all; needed again when a package of fonts changes. */
const root = join(import.meta.dirname, "../src/styles");
const { files, sheet } = await makeFonts();
for (const [name, bytes] of files) {
  writeFileSync(join(root, "fonts", name), bytes);
  console.log(`src/styles/fonts/${name}  ${bytes.length} bytes`);
}
writeFileSync(join(root, "fonts.css"), sheet);
