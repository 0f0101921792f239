import type { ReadDossier, ReadFile } from "../reader/reading.ts";
import { recordKinds } from "../schema/kinds.ts";

/** Every body of the dossier. */
export const allProse = (dossier: ReadDossier): ReadFile[] => [
  ...recordKinds.flatMap((kind) => dossier.all(kind)),
  ...dossier.drafts,
  ...(dossier.about ? [dossier.about] : []),
];
