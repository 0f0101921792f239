import { spellHidden } from "./characters.ts";

/** What went wrong, from a short closed list. */
type ProblemKind = "unknown" | "invalid" | "missing" | "duplicate" | "stale" | "contradicted" | "unreachable";

/** One fault in the content: where it is, what was found and what to write. */
export interface Problem {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  kind: ProblemKind;
  /** What is at fault and what was found there: `source: gazette-2023`. */
  found: string;
  /** What to write instead. */
  hint: string;
  /** While an editor works, the page of the file is shown all the same. */
  isShown?: true;
}

/** What a check finds, before its place is known. */
export type Found = Pick<Problem, "kind" | "found" | "hint">;

/**
 * Prints a problem as `path:line:column  kind found` with the hint below it;
 * what a terminal would take for commands is spelled out, and what was found
 * fills one line at most.
 */
export const formatProblem = ({ file, line, column, kind, found, hint }: Problem): string =>
  spellHidden(
    `${file}:${line}:${column}  ${kind} ${clip(found, 500).replace(/\s*[\r\n]\s*/g, " ")}\n  ${clip(hint, 6000)}`,
  );

const clip = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** So many problems of one file are printed; who has more has one that comes again and again. */
const MOST = 40;

/** All problems as an editor reads them, with their number at the end; of one file the first alone where it has many. */
export const formatProblems = (problems: readonly Problem[], root = "the dossier"): string =>
  [
    ...[...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, own]) => [
      ...own.slice(0, MOST).map(formatProblem),
      ...(own.length > MOST ? [`${file}  ${counted(own.length - MOST, "more problem")}`] : []),
    ]),
    `\n${counted(problems.length, "problem")} in ${root}`,
  ].join("\n");

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const collator = new Intl.Collator("en");

/** Sorts by file, then by place in the file. */
export const compareProblems = (a: Problem, b: Problem): number =>
  (a.file === b.file ? 0 : collator.compare(a.file, b.file)) || a.line - b.line || a.column - b.column;
