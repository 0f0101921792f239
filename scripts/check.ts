import { openReading } from "../src/collections/open-reading.ts";
import type { ReadDossier } from "../src/reader/reading.ts";
import { formatProblems } from "../src/schema/problem.ts";
import { environment } from "./environment.ts";
import { notes } from "./notes.ts";

/** Checks a dossier and prints every problem; true when there is none. */
export const check = (root?: string, print?: (line: string) => void): boolean => readSound(root, print) !== undefined;

/** Reads a dossier and prints every problem; undefined when there is one. */
export function readSound(
  root = environment().contentFolder,
  print: (line: string) => void = console.error,
): ReadDossier | undefined {
  const { dossier, problems } = openReading(root);
  if (problems.length === 0) return dossier;
  print(formatProblems(problems, root));
  return undefined;
}

if (import.meta.main) {
  await import("./failures.ts");
  const dossier = readSound();
  if (dossier) console.log(["The dossier has no problems.", ...notes(dossier)].join("\n"));
  if (dossier && process.argv.includes("--stale")) (await import("./stale/run.ts")).runStale(dossier);
  const asksLinks = process.argv.includes("--links");
  const options = { ...environment(), writes: process.argv.includes("--write") };
  const isWell =
    dossier !== undefined && (!asksLinks || (await (await import("./links/run.ts")).runLinks(dossier, options)));
  process.exitCode = isWell ? 0 : 1;
}
