import type { Dossier } from "../../src/model/dossier.ts";
import type { DossierFile } from "../../src/model/record.ts";
import { recordKinds } from "../../src/schema/kinds.ts";

/** Every body of the dossier. */
export const allProse = (dossier: Dossier): DossierFile<unknown>[] => [
  ...recordKinds.flatMap((kind) => dossier.all(kind)),
  ...(dossier.about ? [dossier.about] : []),
];
