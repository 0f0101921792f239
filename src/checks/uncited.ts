import { relative, sep } from "node:path";
import { factFinder, type FactFinder, type FactKind } from "../prose/facts.ts";
import { CITED, FIGURE, type Passage } from "../prose/passages.ts";
import type { ReadDossier, ReadFile } from "../reader/reading.ts";
import type { RecordKind } from "../schema/fields.ts";
import type { Problem } from "../schema/problem.ts";
import { allProse } from "./all-prose.ts";

/** A passage that says something that has to come from somewhere, and names nothing from which it does. */
export interface UncitedPassage {
  passage: Passage;
  facts: FactKind[];
}

/** Records that cannot be without a source: who follows a link to one is told where it is from. */
const SOURCED: ReadonlySet<RecordKind> = new Set(["event", "claim", "dataset", "chart", "source"]);

/**
 * The factual passages of a text that have no source nearby. One is nearby
 *
 * - in the passage: a citation, a mark of a note that has one, a `<Value>` or
 *   `<Count>`, a link to an event, a claim, a dataset, a chart or a source;
 * - directly before or after its paragraph, list or table: a `<Chart>` or a `<Claim>`;
 * - for an item of a list, in the item above it or in the paragraph that
 *   introduces the list; for a row of a table and for a block quotation, in the
 *   paragraph before or after it;
 * - for a paragraph that ends with a colon, in the list or table that it introduces.
 */
export function uncitedIn(passages: readonly Passage[], factsIn: FactFinder): UncitedPassage[] {
  const introductions = new Set(passages.filter(namesSource).flatMap(({ around }) => around.filter(isIntroduction)));
  return passages.flatMap((passage) => {
    if (namesSource(passage) || passage.around.some(namesSource) || introductions.has(passage)) return [];
    const facts = factsOfPassage(passage, factsIn);
    return facts.length > 0 ? [{ passage, facts }] : [];
  });
}

/** A block quotation is one by its form, without marks. */
const factsOfPassage = ({ text, isQuoted }: Passage, factsIn: FactFinder): FactKind[] =>
  isQuoted ? [...new Set([...factsIn(text), "quotation" as const])] : factsIn(text);

const namesSource = ({ text, cited, links, besideFigure }: Passage): boolean =>
  besideFigure ||
  cited.some((works) => works.length > 0) ||
  text.includes(FIGURE) ||
  links.some(({ kind }) => SOURCED.has(kind));

const isIntroduction = ({ text }: Passage): boolean => /:\s*$/.test(text.replaceAll(CITED, ""));

/** The factual passages of a dossier without a source nearby, by their files; those of a file in the order of its text. */
function uncitedByFile(dossier: ReadDossier): ReadonlyMap<ReadFile, UncitedPassage[]> {
  const factsIn = factsOf(dossier);
  return new Map(
    allProse(dossier).flatMap((file) => {
      const found = uncitedIn(file.prose.passages, factsIn);
      return found.length > 0 ? [[file, found] as const] : [];
    }),
  );
}

/** Finds facts in the language of a dossier; its actors are those who can speak. */
export const factsOf = (dossier: ReadDossier): FactFinder =>
  factFinder({
    language: dossier.settings.fields.language,
    names: dossier.all("actor").flatMap(({ title, fields }) => [title, ...fields.aliases]),
  });

/** How many factual passages a dossier has, and how many of them have no source nearby. */
export function uncitedTotal(dossier: ReadDossier): { factual: number; uncited: number } {
  const factsIn = factsOf(dossier);
  const prose = allProse(dossier).map(({ prose }) => prose.passages);
  return {
    factual: prose.flat().filter((passage) => factsOfPassage(passage, factsIn).length > 0).length,
    uncited: prose.flatMap((passages) => uncitedIn(passages, factsIn)).length,
  };
}

/** How many there are in each file, by its path within the dossier, with slashes. */
export const countUncited = (dossier: ReadDossier): Map<string, number> =>
  new Map([...uncitedByFile(dossier)].map(([{ path }, found]) => [nameIn(dossier, path), found.length]));

const nameIn = ({ root }: ReadDossier, path: string): string => relative(root, path).split(sep).join("/");

/**
 * No file has more factual passages without a source nearby than `uncited.txt`
 * allows it. A dossier without that file has as many as it has: the next build
 * writes them down. Pages with such a passage can be shown while an editor works.
 */
export function checkUncited(dossier: ReadDossier): Problem[] {
  const {
    uncited: { file: list, counts },
  } = dossier;
  if (!counts) return [];
  return [...uncitedByFile(dossier)].flatMap(([{ file, path }, found]) => {
    const allowed = counts.get(nameIn(dossier, path)) ?? 0;
    if (found.length <= allowed) return [];
    return found.map(({ passage, facts }): Problem => ({
      file,
      ...passage.place,
      kind: "missing",
      found: `source: ${facts.join(", ")} in “${beginning(passage.text)}”`,
      hint: `cite one there, [@source-id, para. 3], or link the event or claim that names it${allowance(allowed, found.length, list)}`,
      isShown: true,
    }));
  });
}

const allowance = (allowed: number, count: number, list: string): string =>
  allowed > 0 ? `\n  ${count} paragraphs here have none, and ${list} allows ${allowed} of them` : "";

/** The first words of a passage. */
const beginning = (text: string): string => {
  const words = text
    .replaceAll(CITED, "")
    .replace(/^[\s|]+/, "")
    .trim()
    .split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : words.join(" ");
};
