import { MOST_SLIPS, nearest, suggest } from "../schema/nearest.ts";
import type { Found } from "../schema/problem.ts";

/** A fault of the heading, and which of its cells has it; 0 where it is none of them. */
export type HeadingFault = Found & { cell: number };

const SEPARATORS: Readonly<Record<string, string>> = { ";": "semicolons", "\t": "tabs", "|": "upright strokes" };

/**
 * Says by which other character than a comma the cells of a file are separated,
 * as spreadsheets do where the comma stands before decimals; undefined where
 * commas do.
 */
export function otherSeparator(text: string, fields: readonly string[]): Found | undefined {
  const line = /^\uFEFF?([^\r\n]*)/.exec(text)![1]!;
  const hint = `save the file as comma-separated values in UTF-8, with a point for decimals: ${fields.join(",")}`;
  const told = /^"?sep=(.)"?[,;\t]*$/i.exec(line)?.[1];
  if (told !== undefined && told !== ",")
    return { kind: "invalid", found: `CSV: cells separated by ${SEPARATORS[told] ?? told}`, hint };
  if (told === ",")
    return {
      kind: "invalid",
      found: `CSV: a line that names the separator`,
      hint: "remove it; the heading comes first",
    };
  const knownIn = (separator: string) =>
    line.split(separator).filter((name) => fields.includes(name.trim().replace(/^"(.*)"$/, "$1"))).length;
  const by = Object.keys(SEPARATORS).find((separator) => line.includes(separator) && knownIn(separator) > knownIn(","));
  return by === undefined ? undefined : { kind: "invalid", found: `CSV: cells separated by ${SEPARATORS[by]}`, hint };
}

/** Every heading is a field, once, and every field has a heading. */
export function headingFaults(names: readonly string[], fields: readonly string[]): HeadingFault[] {
  if (names.length === 0)
    return [
      {
        cell: 0,
        kind: "missing",
        found: "heading",
        hint: `write the names of the fields into the first line: ${fields.join(",")}`,
      },
    ];
  if (names[0]!.startsWith("#"))
    return [
      {
        cell: 0,
        kind: "invalid",
        found: `heading: ${names[0]}`,
        hint: `start with ${fields.join(",")}; what is to be noted of an edition stands in dataset.yaml`,
      },
    ];
  const faults: HeadingFault[] = [];
  const known = new Set(fields);
  const there = new Set<string>();
  const misspelt = new Set<string>();
  names.forEach((name, cell) => {
    if (name.trim() === "")
      faults.push({
        cell,
        kind: "missing",
        found: `heading of column ${cell + 1}`,
        hint: "write the name of its field, or take the column and its commas out",
      });
    else if (!known.has(name)) {
      const meant = cell < MOST_SLIPS ? nearest(name, known) : undefined;
      if (meant !== undefined) misspelt.add(meant);
      faults.push({
        cell,
        kind: "unknown",
        found: `column: ${name}`,
        hint: suggest(name, cell < MOST_SLIPS ? known : []) ?? "remove it, or add it to the fields",
      });
    }
    if (name.trim() !== "" && there.has(name))
      faults.push({ cell, kind: "duplicate", found: `column: ${name}`, hint: "keep one of the two" });
    there.add(name);
  });
  for (const field of fields)
    if (!there.has(field) && !misspelt.has(field))
      faults.push({
        cell: 0,
        kind: "missing",
        found: `column: ${field}`,
        hint: `add the column ${field}, or take it out of the fields`,
      });
  return faults;
}
