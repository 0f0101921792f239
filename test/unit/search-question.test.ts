import { describe, expect, test } from "vitest";
import { holdingMost, tellingWords } from "../../src/model/search-question.ts";

test.each([
  ["Who met 2 % in 2024?", "met 2 2024?"],
  ["how many reached 2 percent, 2 per cent", "reached 2 , 2"],
  ["What DID Łódź say about ferries?", "Łódź ferries?"],
  // Nothing but small words is asked for as it is written.
  ["what is the", "what is the"],
  ["the % who", "the who"],
  ["? %", ""],
  ["", ""],
])("the telling words of %j are %j", (query, telling) => {
  const small = new Set("who in how many what did say about is the".split(" "));
  expect(tellingWords(query, small).join(" ")).toBe(telling.replace(" , ", " "));
});

describe("holdingMost(found)", () => {
  const page = (id: string, score = 1) => ({ id, score });
  const idsOf = (found: ReturnType<typeof page>[][]) =>
    holdingMost(found).map((held) => `${held[0]!.id}${held.length}`);

  test("pages with more of the words come first, then those that fit better", () => {
    expect(
      idsOf([[page("a"), page("b"), page("c", 9)], [page("b")], [page("d", 2)], [page("b"), page("c"), page("a", 3)]]),
    ).toEqual(["b3", "c2", "a2"]);
  });

  test("fewer than half of the words are too few", () => {
    expect(idsOf([[page("a")], [page("b")], [page("c")]])).toEqual([]);
    expect(idsOf([[page("a")], [page("b", 2)]])).toEqual(["b1", "a1"]);
  });

  test("nothing comes of nothing", () => {
    expect(holdingMost([])).toEqual([]);
    expect(holdingMost([[], []])).toEqual([]);
  });
});
