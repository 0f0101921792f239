import { formatProblems } from "../../src/schema/problem.ts";
import type { FoundCopy, LinkReport } from "./check-links.ts";

/** The report as an editor reads it. */
export const formatLinks = ({ problems, refused, asked }: LinkReport, root: string): string =>
  [
    ...(problems.length > 0 ? [formatProblems(problems, root), ""] : []),
    ...(refused.length > 0
      ? ["Not answered for programs; look with a browser:", ...refused.map((url) => `  ${url}`), ""]
      : []),
    `${asked} addresses asked: ${problems.length} dead, ${refused.length} not answered`,
  ].join("\n");

/** Of how many sources without one there are copies. */
export const formatTally = ({ copies, none, silent }: LinkReport): string =>
  `${copies.length + none + silent} sources without archive: the Internet Archive has copies of ${copies.length}, none of ${none}` +
  (silent > 0 ? `, and did not say of ${silent}` : "");

/** Copies as YAML to paste, each below the line of its file that has the address. */
export const formatCopies = (copies: readonly FoundCopy[]): string =>
  copies.map(({ source: { file }, line, copy }) => `# ${file}:${line}\narchive: ${copy}\n`).join("\n");
