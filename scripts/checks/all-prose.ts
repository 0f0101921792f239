import type { Dossier } from "../../src/model/dossier.ts";
import type { ReadFile } from "../../src/model/record.ts";
import { recordKinds } from "../../src/schema/kinds.ts";

/** Every body of the dossier. */
export const allProse = (dossier: Dossier): ReadFile[] => [
  ...recordKinds.flatMap((kind) => dossier.all(kind)),
  ...dossier.drafts,
  ...(dossier.about ? [dossier.about] : []),
];
