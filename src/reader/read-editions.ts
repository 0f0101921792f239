import { basename, extname, join } from "node:path";
import type { Problem } from "../schema/problem.ts";
import { readCsv, type ReadTable } from "./csv-table.ts";
import { entryFault } from "./entry-fault.ts";
import { isFile, isFolder, namesIn, stray } from "./list-files.ts";
import { readText } from "./read-text.ts";
import type { ReadRecord } from "./reading.ts";

/** Reads the CSV files of a dataset, and reports those that are missing and those that nothing names. */
export function readEditions(
  folder: string,
  dataset: ReadRecord<"dataset">,
  name: (path: string) => string,
  problems: Problem[],
): Map<string, ReadTable> {
  const { editions, fields, primary_key } = dataset.fields;
  const tables = new Map<string, ReadTable>();
  const editionsFolder = join(folder, "editions");
  editions.forEach(({ id }, index) => {
    const path = join(editionsFolder, `${id}.csv`);
    if (!isFile(path)) {
      // What else lies there is told with the other entries of the folder.
      if (entryFault(path)) return;
      problems.push({
        file: dataset.file,
        ...dataset.document.placeOf(["editions", index, "id"]),
        kind: "missing",
        found: `edition: ${id}`,
        hint: `add ${name(path)}`,
      });
      return;
    }
    const text = readText(path, name(path), problems);
    if (text === undefined) return;
    const { table, problems: found } = readCsv(text, name(path), fields, primary_key);
    // Some are more than a call takes arguments.
    for (const problem of found) problems.push(problem);
    tables.set(id, table);
  });
  const known = editions.map(({ id }) => `${id}.csv`);
  for (const path of namesIn(editionsFolder).map((entry) => join(editionsFolder, entry)))
    if (entryFault(path) || !isFile(path) || extname(path) !== ".csv")
      problems.push(stray(path, name, "an edition is a file that ends in .csv; move or rename this one"));
    else if (!known.includes(basename(path)))
      problems.push(stray(path, name, `add it to the editions in ${dataset.file}, or remove the file`));
  for (const path of namesIn(folder).map((entry) => join(folder, entry)))
    if (entryFault(path)) problems.push(stray(path, name, "remove it"));
    else if (basename(path) === "editions" ? !isFolder(path) : basename(path) !== "dataset.yaml")
      problems.push(stray(path, name, "a dataset holds dataset.yaml and the folder editions; move or rename this one"));
  return tables;
}
