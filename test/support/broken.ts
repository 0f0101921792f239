import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAll } from "../../src/checks/index.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { formatProblem } from "../../src/schema/problem.ts";
import { readFiles, type Scratch } from "./fuzz/scratch.ts";

export const fixture = join(import.meta.dirname, "../fixtures/dossier");
const broken = join(import.meta.dirname, "../fixtures/broken");

/** Names of the faulty dossiers, each a folder of the files in which it differs from the sound one. */
export const brokenCases = (): string[] => readdirSync(broken).sort();

/** What a reader should be told of a faulty dossier. */
export const expectedReport = (name: string): string => readFileSync(join(broken, name, "expected.txt"), "utf8");

const sound = readFiles(fixture);

/**
 * What a reader is told of a faulty dossier, with paths from its own folder.
 *
 * @param scratch where it is written
 */
export function reportOf(name: string, scratch: Scratch): string {
  const faulty = [...readFiles(join(broken, name))].filter(([path]) => path !== "expected.txt");
  scratch.hold(new Map([...sound, ...faulty]));
  return checkAll(readDossier(scratch.root, { cwd: scratch.root }))
    .map((problem) => `${formatProblem(problem)}\n`)
    .join("");
}
