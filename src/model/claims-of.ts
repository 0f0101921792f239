import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

/** Whether a claim is still used: it is neither deprecated nor replaced. */
export const isInUse = ({ fields }: DossierRecord<"claim">): boolean => !fields.deprecated && !fields.superseded_by;

/** The claims that were taken from a source: those whose first position is its own statement. */
export const claimsOf = (dossier: Dossier, { id }: DossierRecord<"source">): DossierRecord<"claim">[] =>
  dossier.all("claim").filter(({ fields: { positions } }) => positions[0]!.source === id);

/** Who may stand behind a claim: someone by name, someone unnamed, or the text alone. */
export const voices = ["named", "anonymous", "own"] as const;

export function voiceOf({ fields: { speaker } }: DossierRecord<"claim">): (typeof voices)[number] {
  if (speaker === "anonymous") return "anonymous";
  return speaker === "article" ? "own" : "named";
}
