import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { splitFrontMatter } from "../../src/reader/front-matter.ts";
import type { ReadDossier } from "../../src/reader/reading.ts";
import { formatProblem, type Problem } from "../../src/schema/problem.ts";
import { typeset } from "../../src/schema/typeset.ts";
import { hostileCases, HostileDossier, hostileFiles, type HostileCase } from "../support/hostile.ts";
import { render } from "../support/prose.ts";

/** What prose never makes, whatever it holds. */
const FORBIDDEN = "script, style, iframe, object, embed, form, base, meta, link, svg, math, [style], [srcdoc]";
const FORBIDDEN_ADDRESS = /^\W*(?:j\W*a\W*v\W*a|vb\W*)script:|^\W*data:/i;

/** The first line of a problem as it is printed, behind its place. */
const told = (problem: Problem): string => formatProblem(problem).replace(/^.*?:\d+:\d+ {2}|\n[^]*$/g, "");

describe.each(hostileFiles())("%s", (name) => {
  const { cases, without } = hostileCases(name);
  let dossier: HostileDossier;
  beforeAll(() => {
    dossier = new HostileDossier(without);
  });
  afterAll(() => {
    dossier[Symbol.dispose]();
  });

  test("what the cases begin with has no problems", () => {
    expect(dossier.check({ name: "", file: "README.md", text: "" }).problems).toEqual([]);
  });

  test.each(cases)("$name", (one) => {
    const { dossier: read, problems, text } = dossier.check(one);
    if (one.refused === undefined) {
      expect(problems).toEqual([]);
      if (one.shows !== undefined) expectShown(one.shows, { one, text, read: read! });
      return;
    }
    const here = problems.filter(({ file }) => file === (one.in ?? one.file));
    const { refused } = one;
    expect(here.map(told).map((line) => (line.startsWith(refused) ? refused : line))).toContain(refused);
    for (const { line, column, hint } of here) {
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(hint.trim()).not.toBe("");
    }
  });
});

function expectShown(shown: string, { one, text, read }: { one: HostileCase; text: string; read: ReadDossier }): void {
  const record = read.records.find(({ file }) => file === one.file)!;
  if (one.prose === undefined) {
    expect(JSON.stringify(record.fields)).toContain(JSON.stringify(typeset(shown)).slice(1, -1));
    return;
  }
  const root = parse(render(splitFrontMatter(text)!.body).html);
  expect(root.text).toContain(shown);
  expect(root.querySelectorAll(FORBIDDEN).map(String)).toEqual([]);
  for (const element of root.querySelectorAll("*"))
    for (const [attribute, value] of Object.entries(element.attributes)) {
      expect(attribute).not.toMatch(/^on/i);
      if (/^(?:href|src)$/.test(attribute)) expect(value).not.toMatch(FORBIDDEN_ADDRESS);
    }
}
