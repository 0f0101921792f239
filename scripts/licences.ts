import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lockedPackages } from "./licences/locked-packages.ts";
import { printLicences } from "./licences/print.ts";

const project = join(import.meta.dirname, "..");

/** Where the list for people lies. */
export const LICENCES = join(project, ".github/LICENCES.md");

/** The packages of this project. */
export const packages = lockedPackages(readFileSync(join(project, "package-lock.json"), "utf8"));

if (import.meta.main) {
  await import("./failures.ts");
  writeFileSync(LICENCES, printLicences(packages));
}
