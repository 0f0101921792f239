import type { ReadDossier } from "../../src/reader/reading.ts";
import { checkLinks, type LinkOptions } from "./check-links.ts";
import { formatLinks } from "./print.ts";

interface RunOptions extends LinkOptions {
  isCi: boolean;
  print?: (text: string) => void;
  printError?: (text: string) => void;
}

/** Asks whether the sources are still where they were; false where one is dead, or nothing may be asked. */
export async function runLinks(
  dossier: ReadDossier,
  { isCi, print = console.log, printError = console.error, ...options }: RunOptions,
): Promise<boolean> {
  if (isCi) {
    // What others' servers do would decide whether a change may be published.
    printError("links are asked for by hand alone: run npm run check -- --links where CI is not set");
    return false;
  }
  const report = await checkLinks(dossier, options);
  print(formatLinks(report, dossier.root));
  return report.problems.length === 0;
}
