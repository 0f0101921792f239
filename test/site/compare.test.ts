import { describe, expect, test } from "vitest";
import { anchorOf, verdictOf, withdrawalOf } from "../../src/components/claim-words.ts";
import { anchorOfBalance } from "../../src/components/balance-words.ts";
import { claimsOf } from "../../src/model/claims-of.ts";
import { contradictionsOf, echoOf, echoes, sharedClaims, type Side } from "../../src/model/contradictions.ts";
import { curatedSources } from "../../src/model/dossier.ts";
import { sourceBalance } from "../../src/model/source-balance.ts";
import { attribute, builtSites } from "../support/site.ts";

const words = (text: string | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

describe.each(builtSites)("$name", (site) => {
  const { dossier, base } = site;
  const { root } = site.page("compare/");
  const contradictions = contradictionsOf(dossier);
  const articles = curatedSources(dossier);

  test("every contradiction is there once, at a glance and in full", () => {
    expect(contradictions.length).toBeGreaterThan(0);
    const anchors = contradictions.map(({ claim }) => anchorOf(claim)).sort();
    expect(
      root
        .querySelectorAll(".pair")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(anchors);
    const links = root.querySelectorAll(".opposed th a").map((link) => attribute(link, "href"));
    expect(links.sort()).toEqual(anchors.map((anchor) => `#${anchor}`));
    expect(words(root.querySelector(".lede")?.text)).toContain(`: ${contradictions.length} contradicted`);
  });

  test("a square at a glance is a voice for or against", () => {
    for (const { claim, stands, against } of contradictions) {
      const row = root
        .querySelectorAll(".opposed tbody tr")
        .find((row) => attribute(row.querySelector("a"), "href") === `#${anchorOf(claim)}`)!;
      const counts = row.querySelectorAll("td").map((cell) => cell.querySelectorAll(".mark").length);
      expect(counts, claim.id).toEqual([stands.voices.length, against.voices.length]);
      expect(words(row.querySelectorAll("td")[1]?.text), claim.id).toBe(`Against it ${against.voices.length}`);
    }
  });

  test("either side names its sources, with kind, place and what they say, and below stands what can be said", () => {
    for (const { claim, stands, against } of contradictions) {
      const pair = root.querySelector(`#${anchorOf(claim)}`)!;
      const sides = pair.querySelectorAll(".sides > div");
      expect(sides).toHaveLength(2);
      for (const [index, side] of ([stands, against] satisfies Side[]).entries()) {
        const said = words(sides[index]!.text);
        for (const { source, locator, paraphrase } of side.voices.flat()) {
          const { address, fields } = dossier.get("source", source);
          expect(said, claim.id).toContain(words(paraphrase));
          expect(said, claim.id).toContain(dossier.word("source_kinds", fields.kind).label);
          if (locator) expect(said, claim.id).toContain(locator);
          expect(sides[index]!.querySelector(`a[href="${base}${address}"]`)?.text, claim.id).toBe(fields.publisher);
        }
        const joined = side.voices.filter((voice) => new Set(voice.map(({ source }) => source)).size > 1);
        expect(sides[index]!.querySelectorAll(".one-voice"), claim.id).toHaveLength(joined.length);
      }
      const { resolution, status_note, range } = claim.fields;
      for (const note of [resolution?.note, status_note])
        expect(words(pair.querySelector(".said-of")?.text), claim.id).toContain(words(note));
      expect(pair.querySelector(".said-of .badge"), claim.id).not.toBeNull();
      expect(pair.querySelector(".range") !== null, claim.id).toBe(range !== undefined);
    }
  });

  test("claims to which several articles speak are rows, with each article a column; none without such", () => {
    const shared = sharedClaims(dossier, articles);
    const rows = root.querySelectorAll(".shared tbody tr");
    expect(rows).toHaveLength(shared.length);
    for (const [index, claim] of shared.entries()) {
      const cells = rows[index]!.querySelectorAll("td");
      const speaking = articles.map(({ id }) => claim.fields.positions.some(({ source }) => source === id));
      expect(cells.map((cell) => cell.querySelector(".mark") !== null)).toEqual(speaking);
    }
  });

  test("of each article's claims it is told who else speaks, a square a claim", () => {
    const items = root.querySelectorAll(".articles:not(.balances) > li");
    expect(items).toHaveLength(articles.length);
    for (const [index, article] of articles.entries()) {
      const claims = claimsOf(dossier, article);
      const counts = echoes
        .map((echo) => claims.filter((claim) => echoOf(dossier, claim) === echo).length)
        .filter((count) => count > 0);
      const groups = items[index]!.querySelectorAll(".claim-squares > li");
      expect(groups.map((group) => group.querySelectorAll("a").length)).toEqual(counts);
      expect(groups.map((group) => Number(group.querySelector("b")?.text))).toEqual(counts);
      const links = items[index]!.querySelectorAll(".claim-squares a").map((link) => attribute(link, "href"));
      expect(links.sort()).toEqual(claims.map(({ address }) => `${base}${address}`).sort());
    }
  });

  test("each explainer says in a sentence what it rests on, and leads to all of it", () => {
    for (const explainer of dossier.all("explainer")) {
      const sentence = site.page(explainer.address).root.querySelector(".balance");
      expect(sentence !== null, explainer.id).toBe(explainer.cites.length > 0);
      if (!sentence) continue;
      const { sources, weights, statements, alone, languages } = sourceBalance(dossier, explainer);
      const said = words(sentence.text);
      expect(said).toMatch(
        new RegExp(`^${weights.strong} of its (?:one|${sources.length}) sources? counts? as evidence\\.`),
      );
      expect(said).toMatch(
        new RegExp(` in ${languages.length === 1 ? "one language" : `${languages.length} languages`}\\.`),
      );
      expect(said).toMatch(
        new RegExp(`${alone} of its (?:one|${statements}) citations? rests? on one voice alone\\.$`),
      );
      const target = attribute(sentence.querySelector("a"), "href");
      expect(target).toBe(`${base}compare/#${anchorOfBalance(explainer)}`);
      expect(root.querySelector(target.slice(target.indexOf("#"))), explainer.id).not.toBeNull();
    }
  });

  test("what explainers rest on stands side by side, in bars of one scale and in counts that lead on", () => {
    const explainers = dossier.all("explainer").filter(({ cites }) => cites.length > 0);
    const items = root.querySelectorAll(".balances > li");
    expect(items).toHaveLength(explainers.length);
    const widths = new Set<string>();
    for (const [index, explainer] of explainers.entries()) {
      const balance = sourceBalance(dossier, explainer);
      const [bySource, byVoice] = items[index]!.querySelectorAll(".shares");
      const counts = (bar: typeof bySource) => bar!.querySelectorAll("b").map(({ text }) => Number(text));
      const present = (values: number[]) => values.filter((value) => value > 0);
      const { weights, statements, alone } = balance;
      expect(counts(bySource), explainer.id).toEqual(present([weights.strong, weights.weak, weights.article]));
      expect(counts(byVoice), explainer.id).toEqual(present([statements - alone, alone]));
      const drawn = bySource!.querySelectorAll("rect").map((rect) => Number(attribute(rect, "width")));
      expect(drawn).toEqual(counts(bySource));
      widths.add(attribute(bySource!.querySelector("svg"), "viewBox"));
      const said = words(items[index]!.querySelector("dl")?.text);
      for (const { value, count } of balance.kinds)
        expect(said).toContain(`${count} ${dossier.word("source_kinds", value).label}`);
      expect(said).toContain(`${balance.languages[0]!.count} English`);
      if (balance.authors.named > 0) expect(said).toContain(`${balance.authors.named} named`);
      if (balance.speakers.own > 0) expect(said).toContain(`${balance.speakers.own} in the article’s own voice`);
      const [leader] = balance.leansOn;
      if (leader) expect(said).toContain(`${leader.count} ${leader.source.fields.publisher}`);
    }
    expect(widths.size).toBe(1);
  });

  test("the page of a source tells who else speaks on its claims, and which of them are open", () => {
    for (const source of dossier.all("source")) {
      const claims = claimsOf(dossier, source);
      const { root } = site.page(source.address);
      const links = (part: string) => root.querySelectorAll(`${part} a`).map((link) => attribute(link, "href"));
      const addresses = (of: typeof claims) => of.map(({ address }) => `${base}${address}`).sort();
      expect(links(".echoes").sort(), source.id).toEqual(addresses(claims));
      const open = claims.filter((claim) => verdictOf(dossier, claim).tone === "open" && !withdrawalOf(claim));
      expect(links("section.open").sort(), source.id).toEqual(addresses(open));
    }
  });

  test("the ledger leads to it, and the page of a contradicted claim to its place there", () => {
    expect(site.page("claims/").root.querySelector(`main a[href="${base}compare/"]`)).not.toBeNull();
    const compared = new Set(contradictions.map(({ claim }) => claim.id));
    for (const claim of dossier.all("claim")) {
      const link = site.page(claim.address).root.querySelector(`.verdict a[href^="${base}compare/"]`);
      expect(link?.getAttribute("href"), claim.id).toBe(
        compared.has(claim.id) ? `${base}compare/#${anchorOf(claim)}` : undefined,
      );
    }
  });
});
