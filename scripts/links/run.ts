import type { ReadDossier } from "../../src/reader/reading.ts";
import { checkLinks, type LinkOptions } from "./check-links.ts";
import { formatCopies, formatLinks, formatTally } from "./print.ts";
import { writeCopies } from "./write-copies.ts";

interface RunOptions extends LinkOptions {
  isCi: boolean;
  /** Whether copies are written into the files of their sources, and not only printed. */
  writes?: boolean;
  print?: (text: string) => void;
  printError?: (text: string) => void;
}

/** Asks whether the sources are still where they were; false where one is dead, or nothing may be asked. */
export async function runLinks(
  dossier: ReadDossier,
  { isCi, writes = false, print = console.log, printError = console.error, ...options }: RunOptions,
): Promise<boolean> {
  if (isCi) {
    // What others' servers do would decide whether a change may be published.
    printError("links are asked for by hand alone: run npm run check -- --links where CI is not set");
    return false;
  }
  const report = await checkLinks(dossier, options);
  print(formatLinks(report, dossier.root));
  const { copies } = report;
  const byHand = writes ? writeCopies(copies) : copies;
  if (byHand.length > 0) print(`\nWrite below URL, each in its file:\n\n${formatCopies(byHand)}`);
  print(formatTally(report));
  const written = copies.length - byHand.length;
  if (written > 0) print(`${written} written below URL; look at each copy before you commit it`);
  else if (byHand.length > 0 && !writes) print("to write them all at once: npm run check -- --links --write");
  return report.problems.length === 0;
}
