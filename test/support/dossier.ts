import { readDossier } from "../../src/model/read-dossier.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { fixture } from "./broken.ts";

/** The small sound dossier of the tests. */
export function openFixture(): Dossier {
  const { dossier, problems } = readDossier(fixture, { cwd: fixture });
  if (!dossier || problems.length > 0) throw new Error(`the fixture has ${problems.length} problems`);
  return dossier;
}
