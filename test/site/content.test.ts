import { describe, expect, test } from "vitest";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { plainText } from "../../src/prose/nodes.ts";
import { statementsIn } from "../support/statements.ts";
import { builtSites } from "../support/site.ts";

const markdown = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const real = builtSites.find(({ name }) => name === "real")!;
const { dossier } = real;

describe("the dossier of this project", () => {
  test.each([
    ["claim", 95],
    ["event", 45],
    ["term", 25],
    ["explainer", 6],
    ["dataset", 4],
    ["chart", 4],
  ] as const)("%s: at least %i records", (kind, count) => {
    expect(dossier.all(kind).length).toBeGreaterThanOrEqual(count);
  });

  test("all 32 allies are actors and members of NATO", () => {
    const allies = dossier
      .all("actor")
      .filter(({ fields }) => fields.member_of.some(({ organisation }) => organisation === "nato"));
    expect(allies).toHaveLength(32);
    expect(new Set(allies.map(({ fields }) => fields.iso3)).size).toBe(32);
  });

  test("four articles are curated, each with its own summary and what is not known of it", () => {
    const curated = dossier.all("source").filter(({ fields }) => fields.curated);
    expect(curated).toHaveLength(4);
    for (const { id, fields } of curated) {
      expect(fields.summary, id).toBeTruthy();
      expect(fields.not_known.length, id).toBeGreaterThan(0);
    }
  });

  test("every forecast and every pledge has an outcome", () => {
    const open = dossier
      .all("claim")
      .filter(({ fields }) => (fields.kind === "forecast" || fields.kind === "pledge") && !fields.resolution);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test("every anonymous speaker is described as the source describes them", () => {
    for (const { id, fields } of dossier.all("claim"))
      if (fields.speaker === "anonymous") expect(fields.speaker_note, id).toBeTruthy();
  });
});

describe("counts of rows in prose", () => {
  const countsOf = (address: string) =>
    real
      .page(address)
      .root.querySelectorAll("a.value")
      .map(({ text }) => text.replaceAll(/\s+/gu, " ").trim());

  test("they are as many as the rows of the table", () => {
    const { rows } = dossier.table("troops-for-ukraine", "2026-11");
    const having = (stance: string) => String(rows.filter((row) => row.stance === stance).length);
    const told = [String(rows.length), ...["signed", "offered", "refused", "open", "other", "not-found"].map(having)];
    expect(countsOf("explainers/who-would-send-what/").toSorted()).toEqual(told.toSorted());
  });

  test("how many allies are counted is no estimate, how many of them are at 2 % is one", () => {
    expect(countsOf("explainers/two-percent/").slice(0, 2)).toEqual(["30 (estimate)", "31"]);
  });
});

describe.each(dossier.all("explainer"))("$id", ({ prose, body, title }) => {
  test("asks a question and answers it in 500 to 1,200 words", () => {
    expect(title).toMatch(/\?$/);
    expect(prose.words).toBeGreaterThanOrEqual(500);
    expect(prose.words).toBeLessThanOrEqual(1200);
  });

  test("shows a chart or a timeline", () => {
    expect(prose.components.some(({ name }) => name === "Chart" || name === "Timeline")).toBe(true);
  });

  test("cites something for every statement, or reads it from a dataset", () => {
    const statements = statementsIn(markdown.parse(body));
    expect(statements.length).toBeGreaterThan(5);
    const bare = statements.filter(({ isSupported }) => !isSupported);
    expect(bare.map(({ node }) => plainText(node))).toEqual([]);
  });
});
