import { checkAll } from "../../../src/checks/index.ts";
import { readDossier } from "../../../src/reader/read-dossier.ts";
import { lossesIn } from "./losses.ts";
import { mutate, type Files, type Mutation } from "./mutation.ts";
import { faultsOf } from "./places.ts";
import type { Scratch } from "./scratch.ts";

/** More than any small dossier may take, of the processor's time and on the slowest machine. */
const SECONDS = 5;

/** Changes a sound dossier, checks it, and tells what is wrong with the check. */
export function tryOut(
  mutations: readonly Mutation[],
  { sound, scratch }: { sound: Files; scratch: Scratch },
): { faults: string[]; changed: Files } {
  const files: Files = new Map(sound);
  for (const mutation of mutations) if (files.has(mutation.file)) mutate(files, mutation);
  const changed = new Map([...files].filter(([file, bytes]) => sound.get(file) !== bytes));
  scratch.hold(files);
  try {
    const start = process.cpuUsage();
    const reading = readDossier(scratch.root, { cwd: scratch.root });
    const problems = checkAll(reading);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const { dossier } = reading;
    const faults = [
      ...faultsOf(problems, files),
      ...(dossier ? lossesIn(files, { dossier, problems, changed }) : []),
      ...(!dossier && problems.length === 0 ? ["no dossier, and nothing said about it"] : []),
      ...(seconds > SECONDS ? [`the check took ${seconds} s`] : []),
    ];
    return { faults, changed };
  } catch (error) {
    // Tests load the parser as built for its developers, which stops where the other goes on to say what is wrong.
    if ((error as Error).name === "Assertion") return { faults: [], changed };
    return { faults: [String((error as Error).stack ?? error)], changed };
  }
}
