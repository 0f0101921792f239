import { shipped } from "../../src/model/shipped.ts";
import { exceptionOf } from "./allowed.ts";
import type { LockedPackage } from "./locked-packages.ts";

/** The list for people, as Markdown: what readers get, then what builds it. */
export function printLicences(packages: readonly LockedPackage[]): string {
  const versionOf = (name: string) => packages.find((one) => one.name === name)?.version ?? "";
  const licences = [...new Set(packages.map(licenceOf))].sort();
  const exceptions = new Map(packages.map((one) => [exceptionOf(one.name, licenceOf(one)), licenceOf(one)] as const));
  return [
    "# Licences",
    "",
    "The engine is under the MIT licence, see `LICENSE`. `npm run licences` writes this list from the lockfile.",
    "",
    "## What readers get",
    "",
    "The terms of all of this go with every site, in `licences.txt`.",
    "",
    ...shipped.map((one) => `- ${one.name} (${one.package} ${versionOf(one.package)}), ${one.licence}: ${one.use}`),
    "",
    "## What builds and tests it",
    "",
    "Of these, only what stands above is in a site. Names in italics are for tests and checks alone.",
    "",
    ...[...exceptions].flatMap(([reason, licence]) => (reason === undefined ? [] : [`- ${licence}: ${reason}.`])),
    "",
    ...licences.flatMap((licence) => [
      `### ${licence}`,
      "",
      ...packages.filter((one) => licenceOf(one) === licence).map(nameOf),
      "",
    ]),
  ].join("\n");
}

const licenceOf = ({ licence }: LockedPackage): string => licence ?? "none named";
const nameOf = ({ name, version, dev }: LockedPackage): string =>
  dev ? `- _${name} ${version}_` : `- ${name} ${version}`;
