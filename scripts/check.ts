import type { Dossier } from "../src/model/dossier.ts";
import { readDossier } from "../src/model/read-dossier.ts";
import { formatProblem, type Problem } from "../src/schema/problem.ts";
import { checkAll } from "./checks/index.ts";
import { environment } from "./environment.ts";

/** Checks a dossier and prints every problem; true when there is none. */
export const check = (root?: string, print?: (line: string) => void): boolean => readSound(root, print) !== undefined;

/** Reads a dossier and prints every problem; undefined when there is one. */
export function readSound(
  root = environment().contentFolder,
  print: (line: string) => void = console.error,
): Dossier | undefined {
  const reading = readDossier(root);
  return printProblems(checkAll(reading), root, print) ? reading.dossier : undefined;
}

/** Prints what is wrong with a dossier, in the order of its files; true when that is nothing. */
export function printProblems(
  problems: readonly Problem[],
  root: string,
  print: (line: string) => void = console.error,
): boolean {
  for (const problem of problems) print(formatProblem(problem));
  if (problems.length > 0) print(`\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${root}`);
  return problems.length === 0;
}

if (import.meta.main) {
  const sound = check();
  if (sound) console.log("The dossier has no problems.");
  process.exitCode = sound ? 0 : 1;
}
