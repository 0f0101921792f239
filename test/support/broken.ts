import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAll } from "../../src/checks/index.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { formatProblem } from "../../src/schema/problem.ts";

export const fixture = join(import.meta.dirname, "../fixtures/dossier");
const broken = join(import.meta.dirname, "../fixtures/broken");

/** Names of the faulty dossiers, each a folder of the files in which it differs from the sound one. */
export const brokenCases = (): string[] => readdirSync(broken).sort();

/** What a reader should be told of a faulty dossier. */
export const expectedReport = (name: string): string => readFileSync(join(broken, name, "expected.txt"), "utf8");

/** What a reader is told of a faulty dossier, with paths from its own folder. */
export function reportOf(name: string): string {
  const root = mkdtempSync(join(tmpdir(), "dossier-"));
  try {
    cpSync(fixture, root, { recursive: true });
    cpSync(join(broken, name), root, { recursive: true, filter: (path) => !path.endsWith("expected.txt") });
    return checkAll(readDossier(root, { cwd: root }))
      .map((problem) => `${formatProblem(problem)}\n`)
      .join("");
  } finally {
    rmSync(root, { recursive: true });
  }
}
