import { describe, expect, test } from "vitest";
import type { DossierRecord } from "../../src/model/record.ts";
import { sourceBalance } from "../../src/model/source-balance.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const explainer = dossier.get("explainer", "are-the-ferries-on-time");
const gazette = "harbour-gazette-2023-06";
const logBook = "tidewater-council-2023-03";
const nextLogBook = "tidewater-council-2024-03";

/** The explainer with other citations: sources between commas, one text a citation. */
const citing = (...citations: string[]): DossierRecord => {
  const works = citations.map((citation) => citation.split(", ").map((source) => ({ source })));
  return { ...explainer, cites: [...new Set(works.flat().map(({ source }) => source))], citations: works };
};

const leaning = (record: DossierRecord) =>
  sourceBalance(dossier, record).leansOn.map(({ source, count }) => `${source.id} ${count}`);

describe("sourceBalance(dossier, record)", () => {
  test("counts its sources by what they count for, kind, language and author", () => {
    const balance = sourceBalance(dossier, explainer);
    expect(balance.sources.map(({ id }) => id)).toEqual([gazette, nextLogBook, logBook]);
    expect(balance.weights).toEqual({ strong: 2, weak: 0, article: 1 });
    expect(balance.kinds).toEqual([
      { value: "log-book", count: 2 },
      { value: "newspaper", count: 1 },
    ]);
    expect(balance.languages).toEqual([{ value: "en", count: 3 }]);
    expect(balance.authors).toEqual({ named: 1, unsigned: 0, unknown: 2 });
  });

  test("a citation of several voices stands on more than one, and one of copies of a voice on one", () => {
    const several = sourceBalance(dossier, citing(gazette, `${gazette}, ${logBook}`));
    expect([several.statements, several.alone]).toEqual([2, 1]);
    const one = sourceBalance(dossier, citing(`${logBook}, ${nextLogBook}`));
    expect([one.statements, one.alone]).toEqual([1, 1]);
  });

  test("voices that stand alone come by how often they do, each under its source that does most", () => {
    const record = citing(gazette, logBook, nextLogBook, nextLogBook, `${gazette}, ${logBook}`);
    expect(leaning(record)).toEqual([`${nextLogBook} 3`, `${gazette} 1`]);
  });

  test("the speakers are those of the claims that stand at the cited places", () => {
    expect(sourceBalance(dossier, explainer).speakers).toEqual({ named: 0, anonymous: 0, own: 1 });
    expect(sourceBalance(dossier, citing(gazette)).speakers).toEqual({ named: 0, anonymous: 0, own: 0 });
  });

  test("what cites nothing rests on nothing", () => {
    const { sources, statements, alone, leansOn } = sourceBalance(dossier, { ...explainer, cites: [], citations: [] });
    expect([sources, statements, alone, leansOn]).toEqual([[], 0, 0, []]);
  });
});
