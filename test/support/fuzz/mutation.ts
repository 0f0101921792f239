import { basename, dirname, join } from "node:path";
import { csvFormatRows, csvParseRows } from "d3";
import fc from "fast-check";
import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node } from "yaml";
import { splitFrontMatter } from "../../../src/reader/front-matter.ts";
import { NAMES, PROSE, TEXTS, YAML_VALUES } from "./hostile.ts";

/** One change to a file, told as data, so that a failure can be made smaller and read. */
export interface Mutation {
  /** Path within the dossier. */
  file: string;
  how: keyof typeof ways;
  /** Which place of those that the file has; taken modulo their number. */
  at: number;
  /** Which value of those that the way has; taken modulo their number. */
  value: number;
}

/** Files of a dossier, by their paths within it. */
export type Files = Map<string, Buffer>;

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length]!;
const splice = (text: string, index: number, length: number, put: string) =>
  text.slice(0, index) + put + text.slice(index + length);

type TextWay = (text: string, at: number, value: number) => string;

const lines = (change: (lines: string[], index: number, value: number) => void): TextWay => {
  return (text, at, value) => {
    const all = text.split("\n");
    change(all, at % all.length, value);
    return all.join("\n");
  };
};

const token = (change: (token: string, value: number) => string): TextWay => {
  return (text, at, value) => {
    const tokens = [...text.matchAll(/[\p{L}\p{N}_-]+|[^\s\p{L}\p{N}]/gu)];
    if (tokens.length === 0) return change("", value);
    const { 0: old, index } = pick(tokens, at);
    return splice(text, index, old.length, change(old, value));
  };
};

/** Changes the YAML of a file, as a tree; a file without YAML, or with none that can be read, stays as it is. */
const tree = (change: (document: Document, node: Place, value: number) => void): TextWay => {
  return (text, at, value) => {
    const parts = splitFrontMatter(text);
    const yaml = parts?.yaml ?? text;
    const document = parseDocument(yaml);
    const places = placesIn(document);
    if (document.errors.length > 0 || places.length === 0) return text;
    change(document, pick(places, at), value);
    const written = document.toString({ lineWidth: 0 });
    return parts ? `---\n${written}---${text.slice(text.indexOf(yaml) + yaml.length + 3)}` : written;
  };
};

/** Stands in a tree for what no tree can hold, such as YAML with a fault. */
const HERE = "put-it-here";

/** A value in a mapping or a list, by the collection that has it. */
interface Place {
  parent: Node;
  index: number;
}

function placesIn(document: Document): Place[] {
  const places: Place[] = [];
  visit(document, {
    Collection: (_, parent) => {
      parent.items.forEach((_, index) => places.push({ parent, index }));
    },
  });
  return places;
}

function setValue({ parent, index }: Place, value: unknown): void {
  if (isMap(parent)) parent.items[index]!.value = value;
  else if (isSeq(parent)) parent.items[index] = value;
}

const cells = (change: (rows: string[][], row: number, column: number, value: number) => void): TextWay => {
  return (text, at, value) => {
    const rows = csvParseRows(text);
    const row = at % rows.length;
    change(rows, row, Math.floor(at / rows.length) % rows[row]!.length, value);
    return csvFormatRows(rows);
  };
};

const inText =
  (way: TextWay) =>
  (files: Files, { file, at, value }: Mutation): void => {
    files.set(file, Buffer.from(way(files.get(file)!.toString("utf8"), at, value)));
  };

/** All ways to change a file. */
const ways = {
  "put a text in": inText((text, at, value) => splice(text, at % (text.length + 1), 0, pick(TEXTS, value))),
  "take letters out": inText((text, at, value) => splice(text, at % (text.length + 1), 1 + (value % 40), "")),
  "cut off": inText((text, at) => text.slice(0, at % (text.length + 1))),
  "replace a word": inText(token((_, value) => pick(TEXTS, value))),
  "double a word": inText(token((word) => `${word}${word}`)),
  "take a word out": inText(token(() => "")),
  "capitals in a word": inText(token((word) => word.toUpperCase())),
  "take a line out": inText(lines((all, index) => void all.splice(index, 1))),
  "double a line": inText(lines((all, index) => void all.splice(index, 0, all[index]!))),
  "indent a line": inText(lines((all, index) => (all[index] = `  ${all[index]!}`))),
  "turn two lines": inText(lines((all, index) => all.splice(index, 0, ...all.splice(index + 1, 1)))),
  "Windows line ends": inText((text) => text.replaceAll("\n", "\r\n")),
  "replace a value": inText((text, at, value) =>
    tree((document, place) => setValue(place, document.createNode(HERE)))(text, at, value).replace(HERE, () =>
      pick(YAML_VALUES, value),
    ),
  ),
  "take a field out": inText(
    tree((_, { parent, index }) => {
      if (isMap(parent) || isSeq(parent)) parent.items.splice(index, 1);
    }),
  ),
  "double a field": inText(
    tree((document, { parent, index }) => {
      if (isSeq(parent)) parent.items.push(parent.items[index]);
      else if (isMap(parent)) parent.items.push(document.createPair("again", parent.items[index]!.value));
    }),
  ),
  "rename a field": inText(
    tree((document, { parent, index }, value) => {
      if (isMap(parent)) parent.items[index]!.key = document.createNode(pick(TEXTS, value));
    }),
  ),
  "put a value into a list": inText(
    tree((document, place) => {
      const { parent, index } = place;
      const old: unknown = isMap(parent) ? parent.items[index]!.value : isSeq(parent) ? parent.items[index] : null;
      setValue(place, document.createNode([old]));
    }),
  ),
  "quote a value": inText(
    tree((_, { parent, index }) => {
      const old: unknown = isMap(parent) ? parent.items[index]!.value : isSeq(parent) ? parent.items[index] : null;
      if (isScalar(old)) old.value = String(old.value);
    }),
  ),
  "replace a cell": inText(cells((rows, row, column, value) => (rows[row]![column] = pick(TEXTS, value)))),
  "take a row out": inText(cells((rows, row) => void rows.splice(row, 1))),
  "double a row": inText(cells((rows, row) => void rows.splice(row, 0, rows[row]!))),
  "turn two cells": inText(
    cells((rows, row, column) => rows[row]!.splice(column, 0, ...rows[row]!.splice(column + 1, 1))),
  ),
  "add a cell": inText(cells((rows, row, _, value) => void rows[row]!.push(pick(TEXTS, value)))),
  "add prose": inText((text, _, value) => `${text}\n\n${pick(PROSE, value)}\n`),
  "put prose into a line": inText(
    lines((all, index, value) => void (all[index] = `${all[index] ?? ""} ${pick(PROSE, value)}`)),
  ),
  "replace a byte": (files: Files, { file, at, value }: Mutation) => {
    const bytes = Buffer.from(files.get(file)!);
    if (bytes.length > 0) bytes[at % bytes.length] = value % 256;
    files.set(file, bytes);
  },
  "remove the file": (files: Files, { file }: Mutation) => void files.delete(file),
  "rename the file": (files: Files, { file, value }: Mutation) => {
    const name = join(dirname(file), pick(NAMES, value));
    files.set(name, files.get(file)!);
    if (name !== file) files.delete(file);
  },
  "capitals in the file's name": (files: Files, { file }: Mutation) => {
    const name = join(dirname(file), basename(file).toUpperCase());
    files.set(name, files.get(file)!);
    if (name !== file) files.delete(file);
  },
  "copy the file": (files: Files, { file, value }: Mutation) => {
    files.set(join(dirname(file), pick(NAMES, value)), files.get(file)!);
  },
} satisfies Record<string, (files: Files, mutation: Mutation) => void>;

const FOR_RECORDS = Object.keys(ways).filter((way) => !/cell|row/.test(way)) as Mutation["how"][];
const FOR_YAML = FOR_RECORDS.filter((way) => !way.includes("prose"));
const FOR_TABLES = Object.keys(ways).filter((way) => !/field|value|prose/.test(way)) as Mutation["how"][];
const FOR_OTHERS: Mutation["how"][] = [
  "replace a byte",
  "cut off",
  "remove the file",
  "rename the file",
  "copy the file",
];

const waysFor = (file: string): Mutation["how"][] =>
  /\.mdx?$/.test(file)
    ? FOR_RECORDS
    : file.endsWith(".yaml")
      ? FOR_YAML
      : file.endsWith(".csv")
        ? FOR_TABLES
        : FOR_OTHERS;

/** Mutations of a dossier: any file of it, each way as likely. */
export const mutationOf = (files: readonly string[]): fc.Arbitrary<Mutation> =>
  fc.constantFrom(...files).chain((file) =>
    fc.record({
      file: fc.constant(file),
      how: fc.constantFrom(...waysFor(file)),
      at: fc.nat({ max: 5000 }),
      value: fc.nat({ max: 255 }),
    }),
  );

/** Carries a mutation out on the files of a dossier. */
export const mutate = (files: Files, mutation: Mutation): void => ways[mutation.how](files, mutation);
