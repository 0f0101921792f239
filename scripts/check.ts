import { readDossier } from "../src/model/read-dossier.ts";
import { formatProblem } from "../src/schema/problem.ts";
import { checkAll } from "./checks/index.ts";
import { environment } from "./environment.ts";

/** Checks a dossier and prints every problem; true when there is none. */
export function check(root = environment().contentFolder, print: (line: string) => void = console.error): boolean {
  const problems = checkAll(readDossier(root));
  for (const problem of problems) print(formatProblem(problem));
  if (problems.length > 0) print(`\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${root}`);
  return problems.length === 0;
}

if (import.meta.main) {
  const sound = check();
  if (sound) console.log("The dossier has no problems.");
  process.exitCode = sound ? 0 : 1;
}
