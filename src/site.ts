import { formatProblem } from "./schema/problem.ts";
import { readDossier } from "./model/read-dossier.ts";
import type { Dossier } from "./model/dossier.ts";
import { loadEnvironment } from "./environment.ts";

/** The dossier that this build publishes, read once. */
export const dossier: Dossier = read();

function read(): Dossier {
  const { dossier, problems } = readDossier(loadEnvironment().contentFolder);
  if (problems.length > 0 || !dossier)
    throw new Error(`The dossier cannot be used.\n${problems.map(formatProblem).join("\n")}`);
  return dossier;
}
