import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DossierRecord } from "./record.ts";

/** The file of an edition as the editors keep it, and as it is published. */
export const editionBytes = ({ path }: DossierRecord<"dataset">, edition: string): Buffer<ArrayBuffer> =>
  readFileSync(join(dirname(path), "editions", `${edition}.csv`));
