import { isUtf8 } from "node:buffer";
import { hiddenCharacters, hiddenHint } from "../schema/characters.ts";
import type { Place } from "../schema/place.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { readBytes } from "./read-bytes.ts";

/** More than any table or text that a page could show; what is larger is no file of a dossier. */
const LIMIT = 50e6;

/**
 * Reads a file as UTF-8, with the line ends of Unix or Windows and nothing in it
 * that cannot be seen; what cannot be read so is reported, each fault where it
 * first stands.
 */
export function readText(path: string, file: string, problems: Problem[]): string | undefined {
  const bytes = readBytes(path, LIMIT);
  if ("kind" in bytes) {
    problems.push({ file, line: 1, column: 1, ...bytes });
    return undefined;
  }
  const text = bytes.toString("utf8");
  const faults = faultsOf(bytes, text);
  problems.push(...faults.map(({ index, ...found }) => ({ file, ...placeAt(text, index), ...found })));
  return faults.length > 0 ? undefined : text;
}

type Fault = Found & {
  /** Index in the text. */
  index: number;
};

function faultsOf(bytes: Uint8Array, text: string): Fault[] {
  if (isUtf16(bytes)) return [{ index: 0, kind: "invalid", found: "encoding: UTF-16", hint: "save the file as UTF-8" }];
  if (!isUtf8(bytes))
    return [
      {
        index: text.indexOf("\uFFFD"),
        kind: "invalid",
        found: "encoding: not UTF-8",
        hint: "save the file as UTF-8",
      },
    ];
  const lineEnd = text.search(/\r(?!\n)/);
  const first = new Map<string, number>();
  // At the start, a byte order mark says that this is UTF-8.
  for (const { index, name } of hiddenCharacters(text.replace(/^\uFEFF/, " ")))
    if (!first.has(name)) first.set(name, index);
  return [
    ...(lineEnd < 0
      ? []
      : [
          {
            index: lineEnd,
            kind: "invalid",
            found: "line end: a carriage return alone",
            hint: "save the file with the line ends of Unix (LF) or Windows (CR LF)",
          } as const,
        ]),
    ...[...first].map(([name, index]): Fault => ({
      index,
      kind: "invalid",
      found: `character: ${name}`,
      hint: hiddenHint,
    })),
  ];
}

/** Whether every second byte of a text's beginning is nothing, or its mark says so. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  const mark = ((first ?? 0) << 8) | (second ?? 0);
  return mark === 0xfffe || mark === 0xfeff || (first === 0 && third === 0) || (second === 0 && fourth === 0);
}

/** Where an index of a text stands. */
function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split(/\r\n|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
