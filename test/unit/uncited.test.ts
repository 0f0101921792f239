import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepUncited } from "../../scripts/keep-uncited.ts";
import { notes } from "../../scripts/notes.ts";
import { uncitedIn } from "../../src/checks/uncited.ts";
import { checkAll } from "../../src/checks/index.ts";
import { factFinder } from "../../src/prose/facts.ts";
import { parseUncited, printUncited } from "../../src/reader/uncited-list.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { fixture } from "../support/broken.ts";
import { parseBody } from "../support/prose.ts";

/** Lines of a body, counted from its first, on which a factual passage has no source nearby. */
const linesOf = (body: string): number[] =>
  uncitedIn(parseBody(body).prose.passages, factFinder({})).map(({ passage }) => passage.place.line - 4);

describe("a factual paragraph has a source nearby", () => {
  test.each<[what: string, body: string, lines: number[]]>([
    ["nothing", "In 1987.", [1]],
    ["nothing, and says nothing", "Once upon a time.", []],
    ["a citation", "In 1987 [@a]. In 1988.", []],
    ["a citation elsewhere", "Once [@a].\n\nIn 1987.\n\nOnce [@a].", [3]],
    ["a citation in a note", "In 1987[^n].\n\n[^n]: See [@a].", []],
    ["a note without one", "In 1987[^n].\n\n[^n]: See there.", [1]],
    ["none for what its note says", "Once[^n] [@a].\n\n[^n]: In 1987.", [3]],
    ["a figure from a dataset", 'In 1987 <Value dataset="d" edition="e" where="x=1" field="f" />.', []],
    ["a link to an event", "In 1987 [it began](../events/b.mdx).", []],
    ["a link to a claim by reference", "In 1987 [it began][c].\n\n[c]: ../claims/c.mdx", []],
    ["a link to a term, which has no source", "In 1987 [it began](../glossary/b.mdx).", [1]],
    ["a link elsewhere", "In 1987 [it began](https://a.example/events/b.mdx).", [1]],
    ["a claim before it, a chart behind it", '<Claim id="c" />\n\nIn 1987.\n\nIn 1988.\n\n<Chart id="c" />', []],
    ["a list of events behind it", 'In 1987.\n\n<Timeline topic="t" />', [1]],
    ["it in the paragraph above a list", "So it was [@a]:\n\n- In 1987.\n- In 1988.\n  - And in 1989.", []],
    ["it behind a list", "- In 1987.\n- In 1988.\n\nSo it was [@a].", [1, 2]],
    ["it in the item above", "- In 1987 [@a].\n  - In 1988.\n\n    In 1989.\n- In 1990.", [5]],
    ["it in the list that it introduces", "In 1987:\n\n- one [@a],\n- two.", []],
    ["a list of its own behind it", "In 1987.\n\n- one [@a],\n- two.", [1]],
    ["it in the caption of a table", "| A |\n| --- |\n| 1987 |\n\nSo it was [@a].", []],
    ["it in some rows", "| In 1986 | B |\n| --- | --- |\n| 1987 | [@a] |\n| 1988 | no |", [4]],
    ["it in the same quotation", "> In 1987.\n>\n> In 1988 [@a].", [1]],
    ["nothing in a block quotation, which is one by its form", "> Old ropes hold.\n\n- > Old ropes hold.", [1, 3]],
    ["it before a block quotation", "So it was [@a]:\n\n> Old ropes hold.\n>\n> In 1987.\n\nOnce.", []],
    ["it behind a block quotation", "> Old ropes hold.\n\nSo it was [@a].", []],
    ["it in a heading alone", "## In 1987 [@a]\n\nIn 1987.", [3]],
  ])("%s", (_, body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });
});

test("a part of a passage is found in its file, whatever stands before it", () => {
  const body =
    '> *One* [@a, p. 1], \\[two\\] &amp; <Value dataset="d" edition="e" where="x=1" field="f" />\n> and 12.5 % here.';
  const [passage] = parseBody(body).prose.passages;
  expect(passage!.text).toBe("One \u0002, [two] & \u0003 and 12.5 % here.");
  expect(passage!.placeOf(passage!.text.indexOf("12.5 %"), "12.5 %")).toEqual({ line: 6, column: 7 });
});

test("a list that is printed and read is the same", () => {
  const counts = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,5}\/[a-z0-9-]{1,9}\.mdx$/),
    fc.integer({ min: 1, max: 999_999 }),
  );
  fc.assert(
    fc.property(counts, (written) => {
      const { counts: read, problems } = parseUncited(printUncited(new Map(Object.entries(written))), "uncited.txt");
      expect(problems).toEqual([]);
      expect(Object.fromEntries(read)).toEqual(written);
    }),
  );
});

describe("the number of a file may only go down", () => {
  const TERM = "glossary/punctual.mdx";
  let root: string;
  const path = (file: string) => join(root, file);
  const term = (paragraphs: number) =>
    writeFileSync(path(TERM), `---\ntitle: Punctual\ndefinition: On time.\n---\n${"\nIn 1987.\n".repeat(paragraphs)}`);
  const list = () => readFileSync(path("uncited.txt"), "utf8");
  const dossier = () => readDossier(root, { cwd: root }).dossier!;
  const problems = () => checkAll(readDossier(root, { cwd: root })).length;
  /** What a build says and writes. */
  const build = (isCi = false): string | undefined => {
    let said = "";
    const kept = keepUncited(dossier(), { isCi }, (line: string) => (said += line));
    kept?.prepare();
    kept?.commit();
    return kept && said;
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "dossier-"));
    cpSync(fixture, root, { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
    vi.restoreAllMocks();
  });

  test("a dossier without the list starts with what it has, and is told", () => {
    rmSync(path("uncited.txt"));
    term(2);
    expect(problems()).toBe(0);
    expect(notes(dossier())[0]).toMatch(
      /^Factual paragraphs without a source nearby: 2 of \d+; npm run build begins uncited\.txt with them, and then they may only get fewer$/,
    );
    expect(build()).toBe("2 factual paragraphs without a source nearby, where it starts, in uncited.txt; commit it");
    expect(list()).toMatch(/^# .*\n# .*\nglossary\/punctual\.mdx 2\n$/);
    expect(problems()).toBe(0);
    expect(notes(dossier())[0]).toMatch(/^Factual paragraphs without a source nearby: 2 of \d+$/);
  });

  test("more fail, each of them named; fewer are written down by a build", () => {
    writeFileSync(path("uncited.txt"), `${TERM} 2\n`);
    term(3);
    expect(problems()).toBe(3);
    term(1);
    expect(problems()).toBe(0);
    expect(build()).toBe("no more than 1 factual paragraph without a source nearby in uncited.txt; commit it");
    expect(list()).toMatch(/\nglossary\/punctual\.mdx 1\n$/);
    term(2);
    expect(problems()).toBe(2);
    term(0);
    build();
    expect(list()).not.toContain(TERM);
  });

  test("where nobody can commit, fewer fail; the same passes and is left as it is written", () => {
    const printed = vi.spyOn(console, "error").mockReturnValue();
    writeFileSync(path("uncited.txt"), `${TERM} 2\n`);
    term(1);
    expect(build(true)).toBe(undefined);
    expect(printed.mock.calls[0]![0]).toBe(
      `uncited.txt:1:1  stale numbers: there are fewer factual paragraphs without a source nearby\n  run npm run build, and commit uncited.txt\n\n1 problem in ${root}`,
    );
    term(2);
    expect(build(true)).toBe("");
    expect(list()).toBe(`${TERM} 2\n`);
  });
});
