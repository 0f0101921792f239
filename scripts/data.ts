import { diffEditions } from "../src/model/edition-diff.ts";
import { readDossier } from "../src/reader/read-dossier.ts";
import type { Reading } from "../src/reader/reading.ts";
import { suggest } from "../src/schema/nearest.ts";
import { printDiff } from "./data/print-diff.ts";
import { environment } from "./environment.ts";

/** What looking at data asks of the world. */
interface Effects {
  read(): Reading;
  print(line: string): void;
  printError(line: string): void;
}

const USAGE = `npm run data -- diff <dataset> <edition> <edition>
  prints in what the second edition of a dataset differs from the first`;

/** Answers a question about the dossier's data; true when it could. */
export function data(args: readonly string[], { read, print, printError }: Effects): boolean {
  const fail = (...lines: string[]): false => {
    for (const line of lines) printError(line);
    return false;
  };
  if (args[0] === "--help" || args[0] === "-h") {
    print(USAGE);
    return true;
  }
  const [command, id, ...editions] = args;
  if (command !== "diff" || id === undefined || editions.length !== 2) return fail(USAGE);

  const { dossier, problems } = read();
  if (!dossier || problems.length > 0)
    return fail("The dossier cannot be read without faults; npm run check lists them.");
  const dataset = dossier.find("dataset", id);
  if (!dataset) return fail(...unknown("dataset", id, dossier.ids.get("dataset")!.keys()));
  const known = dataset.fields.editions.map((edition) => edition.id);
  for (const edition of editions)
    if (!known.includes(edition)) return fail(...unknown(`edition of ${id}`, edition, known));
  const [from, to] = editions as [string, string];
  for (const line of printDiff(dossier, dataset, diffEditions(dossier, dataset, from, to))) print(line);
  return true;
}

const unknown = (what: string, written: string, words: Iterable<string>): string[] => {
  const list = [...words];
  return [`unknown ${what}: ${written}`, `  ${suggest(written, list) ?? `write one of: ${list.join(", ")}`}`];
};

if (import.meta.main) {
  await import("./failures.ts");
  const { contentFolder } = environment();
  const answered = data(process.argv.slice(2), {
    read: () => readDossier(contentFolder),
    print: console.log,
    printError: console.error,
  });
  process.exitCode = answered ? 0 : 1;
}
