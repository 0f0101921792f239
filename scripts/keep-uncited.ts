import { countUncited } from "../src/checks/uncited.ts";
import { printUncited, UNCITED } from "../src/reader/uncited-list.ts";
import type { ReadDossier } from "../src/reader/reading.ts";
import { formatProblems, type Problem } from "../src/schema/problem.ts";
import { CommittedList } from "./committed-list.ts";
import type { Environment } from "../src/astro/environment.ts";

/**
 * Holds the factual paragraphs without a source nearby against the list of how
 * many there may be; the check has seen that there are no more. A dossier without
 * that list starts with as many as it has.
 *
 * @returns the list with lower numbers, to be written when the site is published; undefined where numbers could be lower
 *   and nobody is there to commit them: what is wrong has been printed
 */
export function keepUncited(
  dossier: ReadDossier,
  { isCi }: Pick<Environment, "isCi">,
  print = console.log,
): CommittedList | undefined {
  const {
    uncited: { file, counts: listed },
    root,
  } = dossier;
  const counts = countUncited(dossier);
  const text = printUncited(counts);
  const isSame = listed && printUncited(listed) === text;
  if (isCi && listed && !isSame) {
    console.error(formatProblems([staleList(file)], root));
    return undefined;
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const paragraphs = `${total} factual ${total === 1 ? "paragraph" : "paragraphs"} without a source nearby`;
  return new CommittedList(root, UNCITED, isSame ? undefined : text, () =>
    print(`${listed ? `no more than ${paragraphs}` : `${paragraphs}, where it starts,`} in ${file}; commit it`),
  );
}

const staleList = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: "stale",
  found: "numbers: there are fewer factual paragraphs without a source nearby",
  hint: `run npm run build, and commit ${file}`,
});
