import type { Face, Family } from "./families.ts";

/** As files are named: in small letters, without blanks. */
export const slugOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

/** The file of a package with the letters of a script. */
export const fileOf = (family: Family, { style }: Face, script: string): string =>
  `${family.package}/files/${slugOf(family.name)}-${script}-wght-${style}.woff2`;
