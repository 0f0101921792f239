import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../output/files.ts";
import { compareFiles } from "./compare-files.ts";
import type { Difference } from "./difference.ts";

/** How two builds of a site differ, and how many pages and other files were compared. */
export interface Comparison {
  pages: number;
  files: number;
  differences: Difference[];
}

/**
 * Assets are named by their content, and pages say which they load. The search
 * index is not the same from one build to the next: Pagefind orders its filters
 * by chance, and names its files by what they then hold.
 */
const UNCOMPARED = /^(?:_astro|pagefind)\//;

/** Compares two built sites, file by file in the order of their addresses. */
export function compareSites(before: string, after: string): Comparison {
  const [left, right] = [filesOf(before), filesOf(after)];
  const others = new Set(right);
  const both = left.filter((file) => others.has(file) && !UNCOMPARED.test(file));
  const pages = both.filter((file) => file.endsWith(".html")).length;
  return {
    pages,
    files: both.length - pages,
    differences: [...compareAddresses(left, right), ...both.flatMap((file) => compareFile(file, before, after))],
  };
}

function compareFile(file: string, ...folders: [before: string, after: string]): Difference[] {
  const [before, after] = folders.map((folder) => readFileSync(join(folder, file))) as [Buffer, Buffer];
  return before.equals(after) ? [] : compareFiles(file, before, after);
}

/** What is there on one side only; of what is not compared, no more than whether there is any. */
function compareAddresses(before: readonly string[], after: readonly string[]): Difference[] {
  const [left, right] = [placesOf(before), placesOf(after)];
  return [
    ...[...left].filter((file) => !right.has(file)).map((file) => toDifference(file, [file], [])),
    ...[...right].filter((file) => !left.has(file)).map((file) => toDifference(file, [], [file])),
  ];
}

const placesOf = (files: readonly string[]): Set<string> =>
  new Set(files.map((file) => UNCOMPARED.exec(file)?.[0] ?? file));

const toDifference = (file: string, before: string[], after: string[]): Difference => ({
  file,
  kind: "address",
  before,
  after,
});
