import { spellHidden } from "./characters.ts";

/** What went wrong, from a short closed list. */
type ProblemKind = "unknown" | "invalid" | "missing" | "duplicate" | "stale" | "contradicted";

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
}

/** What a check finds, before its place is known. */
export type Found = Pick<Problem, "kind" | "found" | "hint">;

/**
 * Prints a problem as `path:line:column  kind found` with the hint below it;
 * what a terminal would take for commands is spelled out.
 */
export const formatProblem = ({ file, line, column, kind, found, hint }: Problem): string =>
  spellHidden(`${file}:${line}:${column}  ${kind} ${found}\n  ${hint}`);

/** All problems as an editor reads them, with their number at the end. */
export const formatProblems = (problems: readonly Problem[], root: string): string =>
  [
    ...problems.map(formatProblem),
    `\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${root}`,
  ].join("\n");

/** Sorts by file, then by place in the file. */
export const compareProblems = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column;
