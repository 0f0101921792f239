import { formatProblems } from "../../src/schema/problem.ts";
import type { LinkReport } from "./check-links.ts";

/** The report as an editor reads it. */
export const formatLinks = ({ problems, refused, asked }: LinkReport, root: string): string =>
  [
    ...(problems.length > 0 ? [formatProblems(problems, root), ""] : []),
    ...(refused.length > 0
      ? ["Not answered for programs; look with a browser:", ...refused.map((url) => `  ${url}`), ""]
      : []),
    `${asked} addresses asked: ${problems.length} dead, ${refused.length} not answered`,
  ].join("\n");
