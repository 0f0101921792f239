import { checkAll } from "../checks/index.ts";
import { readDossier } from "../reader/read-dossier.ts";
import { heldReading, holdReading, type CheckedReading } from "./held-reading.ts";

/** What this process has read of a dossier; reads and checks it where it has not. */
export function openReading(root: string): CheckedReading {
  const held = heldReading(root);
  if (held) return held;
  const reading = readDossier(root);
  return holdReading({ root, dossier: reading.dossier, problems: checkAll(reading) });
}
