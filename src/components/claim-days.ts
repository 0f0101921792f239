import type { Dossier } from "../model/dossier.ts";
import { claimSince, toDay, verdictSince } from "../model/known-since.ts";
import type { DossierRecord } from "../model/record.ts";

/** Since when a claim is known, and since when it stands as it does where that is later; each as a day, or empty. */
export function daysOf(dossier: Dossier, claim: DossierRecord<"claim">): [known: string, decided: string | undefined] {
  const [known, decided] = [claimSince(dossier, claim), verdictSince(dossier, claim)];
  return [toDay(known), decided > known ? toDay(decided) : undefined];
}
