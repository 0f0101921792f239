import type { Problem } from "../schema/problem.ts";

/** How many factual paragraphs without a source nearby each file of a dossier may have. */
export interface UncitedList {
  /** Path of the list as problems tell it. */
  file: string;
  /** By paths within the dossier, with slashes; files that are not named may have none. Undefined where there is no list yet. */
  counts?: ReadonlyMap<string, number> | undefined;
}

/** Name of the list in the folder of a dossier. */
export const UNCITED = "uncited.txt";

const HEADER = `# How many factual paragraphs of each file have no source nearby; files that are not named have none.
# npm run build lowers the numbers. None may rise.
`;

/**
 * Reads a list of one file a line, its path within the dossier and a number.
 * What follows a `#` at the start of a line is a comment.
 *
 * @param file the list's name, for problems
 */
export function parseUncited(text: string, file: string): { counts: Map<string, number>; problems: Problem[] } {
  const counts = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, written] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const entry = written.trim();
    if (entry === "" || entry.startsWith("#")) continue;
    const place = { file, line: index + 1, column: 1 };
    const [, path, count] = /^(\S+) ([1-9]\d{0,5})$/.exec(entry) ?? [];
    if (!path)
      problems.push({
        ...place,
        kind: "invalid",
        found: `line: ${entry}`,
        hint: "write a file of the dossier and a number from 1: events/<id>.mdx 2",
      });
    else if (counts.has(path))
      problems.push({ ...place, kind: "duplicate", found: `file: ${path}`, hint: "keep one of the two" });
    else counts.set(path, Number(count));
  }
  return { counts, problems };
}

/** Prints a list as it is committed: sorted, one file a line, below a comment that says what it is. */
export const printUncited = (counts: ReadonlyMap<string, number>): string =>
  `${HEADER}${[...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, count]) => `${path} ${count}\n`)
    .join("")}`;
