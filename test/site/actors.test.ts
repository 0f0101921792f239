import { describe, expect, test } from "vitest";
import { builtSites } from "../support/site.ts";

const real = builtSites.find(({ name }) => name === "real")!;
const words = (text: string | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

test("an ally opens with what it is, then a cell a series: newest figure, rank, side of the line, editions", () => {
  const { root } = real.page("actors/estonia/");
  expect(root.querySelector("h1 ~ .lede ~ .actor-facts")).not.toBeNull();
  expect(root.querySelectorAll(".lede")).toHaveLength(1);
  const cells = root.querySelectorAll(".actor-facts > li").map((cell) => words(cell.text));
  expect(cells[0]).toMatch(/5\.10.% ?2026 .estimate., July 2026 edition ?Rank 2 of 31/);
  expect(cells[0]).toMatch(/At 2.% or more without a break since 2019/);
  expect(cells[0]).toMatch(
    /2024 by edition ?June 2024 edition ?3\.43.%.*August 2025 edition ?3\.37.%.*July 2026 edition ?3\.31/,
  );
  expect(cells[1]).toMatch(/by SIPRI.*2024 by edition ?April 2025 release ?3\.37.%.*April 2026 release ?3\.30/);
  expect(cells.some((cell) => cell.includes("Signed 27 June 2024"))).toBe(true);
});

test("what an ally answered is told in words, not by the word of its cell", () => {
  const strip = words(real.page("actors/poland/").root.querySelector(".actor-facts")?.text);
  expect(strip).toContain("Soldiers Rules soldiers out");
  expect(strip).not.toMatch(/\brefused\b/);
});

test("a country opens with what it or its office-holders said last, on each of two topics at most", () => {
  const statements = (id: string) =>
    real
      .page(`actors/${id}/`)
      .root.querySelectorAll(".actor-facts .statement")
      .map(({ text }) => words(text));
  expect(statements("united-states")[0]).toMatch(
    /^Troops in Ukraine: what it says ?European .*Matthew Whitaker, 8 September 2025 · \S/,
  );
  expect(statements("united-states")).toHaveLength(2);
  expect(statements("france")[0]).toMatch(/what it says ?.*Emmanuel Macron, 4 September 2025/);
  expect(statements("bulgaria")).toEqual([expect.stringContaining("what is said of it")]);
  expect(statements("denmark")).toEqual([]);
  expect(statements("nato")).toEqual([]);
});

test("an ally stands in colour over its peers, and on a map by name", () => {
  const { root } = real.page("actors/estonia/");
  expect(root.querySelector(".actor-line svg")?.getAttribute("aria-label")).toContain("Estonia");
  expect(root.querySelector("svg.locator")?.getAttribute("aria-label")).toContain("Estonia");
});

test("a person's posts stand in a row, those without a date without a line", () => {
  const posts = real.page("actors/patrick-turner/").root.querySelectorAll(".posts > li");
  expect(posts.map((post) => post.querySelectorAll("rect.post").length)).toEqual([0, 0, 1, 0]);
  expect(words(posts[0]!.text)).toContain("When is not established.");
  expect(words(posts[2]!.text)).toContain("since September 2024");
});

test("a person's claims stand with their outcomes", () => {
  const { root } = real.page("actors/donald-trump/");
  const rows = root.querySelectorAll(".column-main .ledger > li");
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const row of rows) expect(words(row.querySelector(".badge")?.text)).not.toBe("");
});

describe.each(builtSites)("$name", (site) => {
  const actors = site.dossier.all("actor");

  test("no actor has a box with nothing in it", () => {
    for (const { address } of actors)
      for (const box of site.page(address).root.querySelectorAll(".actor-facts, .posts, .actor-line, main section"))
        expect(words(box.text), `${address} ${box.getAttribute("class")}`).not.toBe("");
  });

  test("kinds of actors are headed by their plurals, each with its count", () => {
    const headings = site
      .page("actors/")
      .root.querySelectorAll("main h2")
      .map(({ text }) => words(text));
    const kinds = Object.entries(site.dossier.vocabulary.fields.actor_kinds);
    const expected = kinds
      .map(([kind, { label, plural = label }]) => ({
        plural,
        count: actors.filter(({ fields }) => fields.kind === kind).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ plural, count }) => `${plural} ${count}`);
    expect(headings).toEqual(expected);
  });
});

test("the list of countries tells each one's newest figure, draws it as a length, and says of which edition it is", () => {
  const { root } = real.page("actors/");
  const countries = root.querySelector("section#country")!;
  expect(words(countries.querySelector(".meta")?.text)).toContain("July 2026 edition");
  expect(words(countries.querySelector('a[href$="/estonia/"]')?.parentNode?.text)).toMatch(
    /5\.10.% .estimate. in 2026/,
  );
  const lengthOf = (id: string) =>
    Number(/h([\d.]+)/.exec(countries.querySelector(`a[href$="/${id}/"] ~ svg path`)?.getAttribute("d") ?? "")?.[1]);
  expect(lengthOf("lithuania")).toBe(100);
  expect(lengthOf("estonia") / lengthOf("slovenia")).toBeCloseTo(5.1 / 1.61, 1);
  expect(countries.querySelector('a[href$="/iceland/"] ~ svg')).toBeNull();
  expect(words(root.querySelector('a[href$="/mark-rutte/"]')?.parentNode?.text)).toContain("Secretary General, NATO");
});
