import { describe, expect, test } from "vitest";
import { verdictOf } from "../../src/components/claim-words.ts";
import { claimsOf, voiceOf } from "../../src/model/claims-of.ts";
import { builtSites } from "../support/site.ts";

const words = (text: string | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

describe.each(builtSites)("$name", (site) => {
  const { dossier } = site;

  test("the verdict is the first thing that a claim's page says, of a forecast in answer to whether it came true", () => {
    for (const claim of dossier.all("claim")) {
      const { root } = site.page(claim.address);
      const main = root.querySelector(".column-main")!;
      expect(words(main.querySelector(".badge")?.text), claim.id).toBe(verdictOf(dossier, claim).label);
      const question = claim.fields.kind === "forecast" ? ["Did the forecast come true?"] : [];
      const first = [...question, verdictOf(dossier, claim).label].join("");
      expect(words(main.text).slice(0, first.length), claim.id).toBe(first);
      expect(main.querySelector("dl.facts"), claim.id).toBeNull();
      expect(root.querySelector(".column-margin dl.facts"), claim.id).not.toBeNull();
    }
  });

  test("a range is drawn against the answer of each edition, and said in words", () => {
    let drawn = 0;
    for (const claim of dossier.all("claim")) {
      const svg = site.page(claim.address).root.querySelector(".range svg");
      expect(svg !== null, claim.id).toBe(claim.fields.range !== undefined);
      if (!svg) continue;
      drawn++;
      const label = svg.getAttribute("aria-label")!;
      const circles = svg.querySelectorAll("circle");
      expect(circles.length).toBeGreaterThan(0);
      for (const { edition, answer, at_least } of claim.fields.resolution!.data.slice(0, circles.length)) {
        expect(at_least).toBeDefined();
        const dataset = dossier.get("dataset", claim.fields.resolution!.data[0]!.dataset);
        expect(label).toContain(`${dataset.fields.editions.find(({ id }) => id === edition)!.title}: ${answer}`);
      }
    }
    expect(drawn).toBeGreaterThan(0);
  });

  test("what the data say has each question once, and below it the answer of each edition", () => {
    let asked = 0;
    for (const claim of dossier.all("claim")) {
      const tables = site.page(claim.address).root.querySelectorAll("table.decided");
      const data = claim.fields.resolution?.data ?? [];
      const questions = new Set(
        data.map(({ dataset, where, field, at_least }) => JSON.stringify([dataset, where, field, at_least])),
      );
      expect(tables, claim.id).toHaveLength(questions.size);
      const answers = tables.flatMap((table) => table.querySelectorAll("td").map(({ text }) => words(text)));
      expect(
        answers.map((answer) => Number.parseFloat(answer)),
        claim.id,
      ).toEqual(data.map(({ answer }) => answer));
      for (const table of tables)
        expect(words(table.querySelector("caption")?.text)).toMatch(/^What the data say · .+: \S/);
      asked += tables.length;
    }
    expect(asked).toBeGreaterThan(0);
  });

  test("several sources for and against are marks, each leading to what it says", () => {
    for (const claim of dossier.all("claim")) {
      const { root } = site.page(claim.address);
      const marks = root.querySelectorAll(".verdict .claim-squares a");
      const { positions } = claim.fields;
      expect(marks).toHaveLength(positions.length > 1 ? positions.length : 0);
      for (const mark of marks) {
        const entry = root.querySelector(mark.getAttribute("href")!);
        expect(words(entry?.text), claim.id).toContain(mark.getAttribute("aria-label")!);
      }
    }
  });

  test("an article's report card counts its voices and how its claims stand", () => {
    for (const source of dossier.all("source")) {
      const claims = claimsOf(dossier, source);
      const card = site.page(source.address).root.querySelector(".report");
      expect(card !== null, source.id).toBe(claims.length > 0);
      if (!card) continue;
      const counts = card.querySelectorAll(".shares li b").map(({ text }) => Number(text));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(claims.length);
      expect(counts).toContain(claims.filter((claim) => voiceOf(claim) === voiceOf(claims[0]!)).length);
      expect(card.querySelectorAll(".claim-squares a")).toHaveLength(claims.length);
    }
  });

  test("red is for what is contradicted alone", () => {
    const { root } = site.page("claims/");
    const contradicted = dossier.all("claim").filter((claim) => verdictOf(dossier, claim).tone === "contradicted");
    expect(root.querySelectorAll("main li .badge.tone-contradicted")).toHaveLength(contradicted.length);
  });
});
