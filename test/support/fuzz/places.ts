import { formatProblem, type Problem } from "../../../src/schema/problem.ts";
import type { Files } from "./mutation.ts";

/** What must never be printed: what steers a terminal, turns the text around, or is no text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
const NO_WORDS = /\bundefined\b(?!:)|\[object |\bNaN\b(?!:)/;

/** What is wrong with problems themselves: each names a place that is there, in words that can be printed, with a hint. */
export const faultsOf = (problems: readonly Problem[], files: Files): string[] =>
  problems.flatMap((problem) => {
    const printed = formatProblem(problem);
    const [first = "", ...hint] = printed.split("\n");
    const [, second] = formatProblem({ ...problem, hint: "hint" }).split("\n");
    const faults = [
      !isThere(problem, files) && "names a place that is not there",
      UNPRINTABLE.test(printed.replace(/[\n\t]/g, " ")) && "prints control characters",
      second !== "  hint" && "tells what was found on several lines",
      hint.join("").trim() === "" && "has no hint",
      NO_WORDS.test(first.slice(first.indexOf("  "))) && !isWritten(problem, files) && "prints what is no word",
    ].filter((fault) => fault !== false);
    return faults.map((fault) => `${JSON.stringify(printed)} ${fault}`);
  });

/** How problems tell the name of a file: what would steer a terminal is spelled out. */
export const toldName = (file: string): string =>
  file.replace(
    /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`,
  );

function isThere({ file, line, column, kind }: Problem, files: Files): boolean {
  const bytes = files.get(file) ?? [...files].find(([path]) => toldName(path) === file)?.[1];
  if (!bytes) {
    const isFolder = [...files.keys()].some((path) => path.startsWith(`${file}/`));
    return (kind === "missing" || isFolder) && line === 1 && column === 1;
  }
  const text = bytes.toString("utf8");
  return [/\r\n|\r|\n/, /\n/].some((end) => {
    const length = text.split(end)[line - 1]?.length ?? -1;
    return column >= 1 && column <= length + 1;
  });
}

const isWritten = ({ file }: Problem, files: Files): boolean =>
  /undefined|NaN|\[object/.test(files.get(file)?.toString("utf8") ?? "");
