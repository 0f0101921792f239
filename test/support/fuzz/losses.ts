import { csvParseRows } from "d3";
import { parse } from "yaml";
import { splitFrontMatter } from "../../../src/reader/front-matter.ts";
import type { ReadDossier } from "../../../src/reader/reading.ts";
import type { Problem } from "../../../src/schema/problem.ts";
import { typeset } from "../../../src/schema/typeset.ts";
import { render } from "../prose.ts";
import type { Files } from "./mutation.ts";
import { toldName } from "./places.ts";

/**
 * What a reading has lost without a word: files that are neither in the dossier
 * nor reported, and fields, words of prose, rows and cells of files that are
 * not reported. Read again here, in the simplest way.
 *
 * @param changed files whose insides are looked at; all are looked for
 */
export function lossesIn(
  files: Files,
  { dossier, problems, changed }: { dossier: ReadDossier; problems: readonly Problem[]; changed: Files },
): string[] {
  const reported = new Set(problems.map(({ file }) => file));
  const known = new Map(
    [...dossier.records, dossier.settings, dossier.vocabulary, dossier.about, dossier.redirects]
      .filter((read) => read !== undefined)
      .map((read) => [read.file, read.fields as unknown]),
  );
  const lossesOf = (file: string, text: string): string[] => {
    const [, dataset] = /^datasets\/([^/]+)\//.exec(file) ?? [];
    if (dataset !== undefined && reported.has(`datasets/${dataset}/dataset.yaml`)) return [];
    const [, edition] = /\/editions\/([^/]+)\.csv$/.exec(file) ?? [];
    if (dataset !== undefined && edition !== undefined) {
      const table = dossier.tables.get(dataset)?.get(edition);
      return table ? lostCells(text, table.rows) : ["the edition"];
    }
    if (file.startsWith("images/")) return dossier.pictures.has(file.slice("images/".length)) ? [] : ["the picture"];
    if (file === "addresses.txt") return lostLines(text, dossier.addresses.entries.length);
    if (file === "uncited.txt") return lostLines(text, dossier.uncited.counts?.size);
    if (!known.has(file)) return ["the file"];
    if (!changed.has(file)) return [];
    const parts = splitFrontMatter(text);
    const lost = lostLeaves(parse((/\.mdx?$/.test(file) ? parts?.yaml : text) ?? "") ?? {}, known.get(file));
    return [...lost, ...lostWords(/\.mdx?$/.test(file) ? (parts?.body ?? "") : "")];
  };
  return [...files]
    .filter(([file]) => !reported.has(toldName(file)) && file !== "README.md")
    .flatMap(([file, bytes]) => lossesOf(file, bytes.toString("utf8")).map((loss) => `${file}: ${loss} is lost`));
}

/** Keys and values of a tree as a reader of the page sees them, once for each time that they stand there. */
function leavesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (value !== null && typeof value === "object" && !(value instanceof Date))
    return Object.entries(value).flatMap(([key, value]) => [`${key}:`, ...leavesOf(value)]);
  return [typeset(String(value).trim())];
}

function lostLeaves(written: unknown, fields: unknown): string[] {
  const left = new Map<string, number>();
  for (const leaf of leavesOf(fields)) left.set(leaf, (left.get(leaf) ?? 0) + 1);
  return leavesOf(written).filter((leaf) => {
    const count = left.get(leaf) ?? 0;
    left.set(leaf, count - 1);
    return count < 1;
  });
}

/** Addresses, components, names of notes and references: what prose says to the engine and not to its reader. */
const NOT_READ =
  /\]\((?:<[^>]*>|[^()\s]*)(?:\s+(?:"[^"]*"|'[^']*'))?\)|\[\^[^\]]*\]|\[-?@[^\]]*\]|^ *\[[^\]]+\]:.*$|\]\[[^\]]*\]|<[A-Z][^>]*\/>|&#?\w+;|\\./gm;

function lostWords(body: string): string[] {
  const words = typeset(body.replace(NOT_READ, " ")).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  if (words.length === 0) return [];
  const { html } = render(body);
  return words.filter((word) => !html.includes(word)).map((word) => `the word ${word}`);
}

function lostCells(text: string, rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const [names = [], ...written] = csvParseRows(text.replace(/^\uFEFF/, "")).filter((row) => row.join("") !== "");
  if (written.length !== rows.length) return [`a row of ${written.length}`];
  return written.flatMap((cells, index) =>
    cells.flatMap((cell, column) => {
      const value = rows[index]![names[column]!];
      const same = cell === "" ? value === null : String(value) === cell || value === Number(cell);
      return same ? [] : [`the cell ${cell}`];
    }),
  );
}

function lostLines(text: string, read: number | undefined): string[] {
  const written = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return written.length === read ? [] : ["a line"];
}
