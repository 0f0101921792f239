import { expect, test } from "vitest";
import { formatProblem, formatProblems, type Problem } from "../../src/schema/problem.ts";

const problem = (file: string, line: number, found = "cell: x"): Problem => ({
  file,
  line,
  column: 1,
  kind: "invalid",
  found,
  hint: "write y",
});

test("of a file with many problems the first are printed, and the others counted", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => problem("a.csv", index + 1));
  const lines = formatProblems([...many, problem("b.csv", 7)], "content").split("\n");
  expect(lines.slice(-6)).toEqual([
    "  write y",
    "a.csv  99960 more problems",
    "b.csv:7:1  invalid cell: x",
    "  write y",
    "",
    "100001 problems in content",
  ]);
  expect(lines).toHaveLength(2 * 40 + 1 + 2 + 2);
});

test("what was found fills one line, however long it is", () => {
  expect(formatProblem(problem("a.csv", 1, `cell: ${"x".repeat(1e7)}`))).toBe(
    `a.csv:1:1  invalid cell: ${"x".repeat(494)}…\n  write y`,
  );
  expect(formatProblem(problem("a.csv", 1, "cell: one\n  two")).split("\n")[0]).toBe(
    "a.csv:1:1  invalid cell: one two",
  );
});
