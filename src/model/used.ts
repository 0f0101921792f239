import type { VocabularyList } from "../schema/fields.ts";
import type { Dossier } from "./dossier.ts";

/** The words of a list that are in use, in the list's own order, with their labels and what heads several of them. */
export const usedWords = (
  dossier: Dossier,
  list: VocabularyList,
  used: readonly string[],
): { value: string; label: string; plural: string }[] =>
  Object.entries(dossier.vocabulary.fields[list])
    .filter(([word]) => used.includes(word))
    .map(([value, { label, plural = label }]) => ({ value, label, plural }));
