import "./failures.ts";
import { statSync } from "node:fs";
import { compareSites } from "./compare/compare-sites.ts";
import { printComparison } from "./compare/print.ts";

const folders = process.argv.slice(2);
const missing = folders.filter((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
const [before, after] = folders;
if (before === undefined || after === undefined || folders.length > 2 || missing.length > 0) {
  for (const folder of missing) console.error(`unknown folder: ${folder}`);
  console.error("write npm run compare -- <folder> <folder>, two built sites, the older first");
  process.exit(2);
}

const comparison = compareSites(before, after);
printComparison(comparison);
process.exitCode = comparison.differences.length > 0 ? 1 : 0;
