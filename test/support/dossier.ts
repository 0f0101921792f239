import { readDossier } from "../../src/reader/read-dossier.ts";
import type { ReadDossier } from "../../src/reader/reading.ts";
import { fixture } from "./broken.ts";

/** The small sound dossier of the tests. */
export function openFixture(): ReadDossier {
  const { dossier, problems } = readDossier(fixture, { cwd: fixture });
  if (!dossier || problems.length > 0) throw new Error(`the fixture has ${problems.length} problems`);
  return dossier;
}
