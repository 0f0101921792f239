import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./files.ts";

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** One line that tells a site from any other: SHA-256, in hexadecimal, of the list of its files, each with its own. */
export const digestOf = (folder: string): string =>
  sha256(
    filesOf(folder)
      .map((file) => `${file}\0${sha256(readFileSync(join(folder, file)))}\n`)
      .join(""),
  );
