import { expect, test } from "vitest";
import { answer, askedWords } from "../../src/client/search-answer.ts";
import type { FoundResult } from "../../src/client/pagefind.ts";
import { indexNames } from "../../src/model/match-names.ts";

const names = indexNames({
  names: [
    { title: "Tidewater Council", kind: "Who is who", address: "tidewater", aliases: ["Τίτγουοτερ"] },
    { title: "Ferries", kind: "Term", address: "ferries", aliases: [] },
    { title: "Moorings", kind: "Term", address: "moorings", aliases: [] },
  ],
  small: ["what", "did", "the", "say", "of"],
});

/** Pages by what stands on them; each word of a page is found at its place. */
const pages = {
  "/a/": "ferries late council quay",
  "/b/": "ferries late",
  "/c/": "ferries quay fog",
  "/d/": "fog",
  "/e/": "moorings moon",
  "/f/": "moorings",
  "/g/": "late moorings",
  "/h/": "late moorings",
};

/** Finds as Pagefind does: pages that hold all words, and one object for a page, whatever was asked. */
const search = async (query: string) => {
  const words = query.replace(/[?]/g, "").split(" ");
  const results = Object.entries(pages).flatMap(([url, content], order): FoundResult[] => {
    const own = content.split(" ");
    if (!words.every((word) => own.includes(word.toLowerCase()))) return [];
    const page = { url, content, locations: [] as number[], meta: {} };
    return [
      {
        id: url,
        score: 10 - order,
        data: () => Promise.resolve(Object.assign(page, { locations: words.map((word) => own.indexOf(word)) })),
      },
    ];
  });
  return Promise.resolve({ results, filters: { kind: { Event: results.length } } });
};
const ask = async (query: string) => {
  const { results, ...rest } = await answer(search, query, await search(askedWords(query, names).join(" ")), names);
  const found = await Promise.all(results.map(async (result) => result.data()));
  return { found: found.map(({ url, locations }) => `${url}${locations.join()}`), ...rest };
};

test("small words of a question are left out, and a name is any of its names", () => {
  expect(askedWords("What did the ferries say of 2 %?", names)).toEqual(["ferries", "2"]);
  expect(askedWords("Τίτγουοτερ", names)).toEqual(askedWords("tidewater council", names));
  expect(askedWords("what did the", names)).toEqual(["what", "did", "the"]);
});

test("where many pages hold all words, they are all", async () => {
  expect(await ask("what did the moorings say")).toMatchObject({
    found: ["/e/0", "/f/0", "/g/1", "/h/1"],
    counts: { count: 4, others: 0, some: 0 },
    tally: { kind: { Event: 4 } },
  });
});

test("where few do, those that hold at least half of them follow, most first, each word found in them", async () => {
  expect(await ask("What did the ferries say of the late quay?")).toEqual({
    found: ["/a/0,1,3", "/b/0,1", "/c/0,1"],
    counts: { count: 1, others: 0, some: 2 },
    tally: undefined,
  });
});

test("where none does, they stand alone, and nothing is said where there are none", async () => {
  expect(await ask("late fog ferries moon")).toEqual({
    found: ["/a/1,0", "/b/1,0", "/c/2,0"],
    counts: { count: 0, others: 0, some: 3 },
    tally: undefined,
  });
  expect(await ask("qqzzxxy yyxxzzqq")).toMatchObject({ found: [], counts: { count: 0, others: 0, some: 0 } });
});

test("a slip is mended where that finds more, and only there", async () => {
  expect(await ask("moorngs")).toMatchObject({ meant: "Moorings", counts: { count: 0, others: 4 } });
  // `Feries` would be ferries, but no page has them in the moon.
  expect(await ask("feries moon")).toMatchObject({ found: ["/e/1"], counts: { others: 0, some: 1 } });
});
