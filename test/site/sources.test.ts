import { describe, expect, test } from "vitest";
import { verdictOf } from "../../src/components/claim-words.ts";
import { othersOn } from "../../src/model/contradictions.ts";
import { addressOfCopy, copyFrom } from "../../src/model/wayback.ts";
import { recordKinds } from "../../src/schema/kinds.ts";
import { cautionsOf, isWeak, loneWeakSource } from "../../src/model/reliability.ts";
import { attribute, builtFigures, builtSites } from "../support/site.ts";

describe.each([...builtSites, builtFigures()])("sources on the pages of $name", (site) => {
  const { dossier, base } = site;
  const sources = new Map(dossier.all("source").map((source) => [`${base}${source.address}`, source]));
  const pages = site.pages.filter(({ address }) => !address.startsWith("embed/"));
  /** Links that call a source by its title. */
  const titled = pages.flatMap(({ address, root }) =>
    root.querySelectorAll("main a").flatMap((link) => {
      const source = sources.get(attribute(link, "href"));
      if (!source) return [];
      const called = link.text.trim().replace(/^\[|\]$/g, "");
      return called === source.title.replace(/^\[|\]$/g, "") ? [{ address, link, source }] : [];
    }),
  );

  test("a page of a record has one list of sources, and calls none by its title twice", () => {
    const records = recordKinds.flatMap((kind) => dossier.all(kind));
    for (const { address } of records)
      expect(site.page(address).root.querySelectorAll(".sources").length, address).toBeLessThanOrEqual(1);
    const own = new Set(records.filter(({ kind }) => kind !== "dataset").map(({ address }) => address));
    const twice = [...Map.groupBy(titled, ({ address, source }) => `${address} ${source.id}`)]
      .filter(([, links]) => links.length > 1 && own.has(links[0]!.address))
      .map(([name]) => name);
    expect(titled.length).toBeGreaterThan(0);
    expect(twice).toEqual([]);
  });

  test("the list holds all that the record names, those that the text cites first, with the way back to each place", () => {
    for (const event of dossier.all("event")) {
      const { root } = site.page(event.address);
      const listed = root
        .querySelectorAll(".sources li")
        .map((entry) => sources.get(attribute(entry.querySelector("a"), "href"))!.id);
      expect(listed.toSorted(), event.id).toEqual([...new Set([...event.cites, ...event.fields.sources])].toSorted());
      expect(new Set(listed.slice(0, event.cites.length)), event.id).toEqual(new Set(event.cites));
      const ways = root.querySelectorAll(".sources .back a").map((link) => attribute(link, "href"));
      const marks = root.querySelectorAll("a.citation").map(({ id }) => `#${id}`);
      expect(ways.toSorted(), event.id).toEqual(marks.toSorted());
    }
  });

  test("a work without a named author says whether it is unsigned or its author is not known", () => {
    for (const { address, fields } of sources.values()) {
      const { root } = site.page(address);
      const facts = root
        .querySelectorAll(".facts dt")
        .map((name) => [name.text, name.nextElementSibling!.text] as const);
      const [, author] = facts.find(([name]) => name === "Author")!;
      if (fields.author.length === 0) expect(author, address).toBe(fields.unsigned ? "Unsigned" : "Not known");
      else expect(author, address).not.toMatch(/Unsigned|Not known/);
    }
    expect(pages.filter(({ root }) => /By\s+Unsigned/.test(root.text)).map(({ address }) => address)).toEqual([]);
  });

  test("a source without a known copy offers to look for one, and calls none of them a copy", () => {
    const looked = new Set<boolean>();
    for (const source of sources.values()) {
      const { URL, archive } = source.fields;
      const { root } = site.page(source.address);
      const links = root
        .querySelectorAll(".column-margin a[rel=external]")
        .map((link) => [attribute(link, "href"), link.text.trim()]);
      const looks = links.filter(([, text]) => text?.startsWith("Look for a copy"));
      expect(
        looks.map(([address]) => address),
        source.id,
      ).toEqual(URL && !archive ? [addressOfCopy(URL, copyFrom(dossier, source))] : []);
      for (const [, text] of looks)
        expect(text).toMatch(/^Look for a copy (?:from about .*\d{4} )?in the Wayback Machine$/);
      expect(links.filter(([, text]) => text === "Archived copy").map(([address]) => address)).toEqual(
        archive ? [archive] : [],
      );
      looked.add(looks.length > 0);
    }
    if (site.name !== "figures") expect(looked).toEqual(new Set([true, false]));
    // What is only looked for is known to no program; copies are named by their second, `20160211055816`.
    for (const file of ["sources.json", "sources.ris", "sources.bib", "index.json"])
      expect(site.read(file), file).not.toMatch(/web\.archive\.org\/web\/\d{8}\//);
    for (const { root } of pages)
      for (const data of root.querySelectorAll("script[type='application/ld+json']"))
        expect(data.text).not.toMatch(/web\.archive\.org\/web\/\d{8}\//);
  });

  test("a source of which a part was read says which", () => {
    const partly = [...sources].filter(([, { fields }]) => fields.read_part);
    if (site.name === "real") expect(partly.length).toBeGreaterThan(5);
    for (const [, { address, fields }] of partly) {
      const { root } = site.page(address);
      const fact = root.querySelectorAll(".facts dt").find(({ text }) => text === "Which part")!;
      expect(fact.nextElementSibling!.text, address).toBe(fields.read_part);
    }
  });

  test("a source says on its page all that is to bear in mind, and that it is weak where it is", () => {
    for (const source of sources.values()) {
      const { root } = site.page(source.address);
      const heading = root.querySelectorAll(".checked h3").find(({ text }) => text === "What to bear in mind");
      const lines = heading?.nextElementSibling?.querySelectorAll("li").map(({ text }) => text.trim()) ?? [];
      expect(lines, source.id).toEqual(cautionsOf(dossier, source));
      const kind = root.querySelectorAll(".facts dt").find(({ text }) => text === "Kind")!.nextElementSibling!.text;
      expect(kind.endsWith(" · weak"), source.id).toBe(isWeak(dossier, source));
    }
  });

  test("how a source was checked stands in one block: what was read, what it counts for, whose text it is, what is not known", () => {
    for (const source of sources.values()) {
      const { fields } = source;
      const block = site.page(source.address).root.querySelector(".checked")!;
      const facts = new Map(
        block.querySelectorAll("dt").map(({ text, nextElementSibling }) => [text, nextElementSibling!]),
      );
      expect(facts.get("How much was read")!.text, source.id).not.toBe("");
      const counts = facts.get("Counts as evidence")!.text;
      if (fields.curated) expect(counts, source.id).toMatch(/^Not for its own claims/);
      else expect(counts, source.id).toMatch(isWeak(dossier, source) ? /^Not alone/ : /^Yes$/);
      const origins = facts.get("Has its text from")?.querySelectorAll("a") ?? [];
      expect(origins.map((link) => attribute(link, "href"))).toEqual(
        fields.derived_from.map((id) => `${base}${dossier.get("source", id).address}`),
      );
      expect(facts.get("Carries a report of")?.text ?? "", source.id).toBe(fields.agencies.join(", "));
      expect(facts.has("Independence"), source.id).toBe(fields.derived_from.length + fields.agencies.length === 0);
      expect(facts.has("Record corrected"), source.id).toBe(fields.corrections.length > 0);
      for (const line of fields.not_known) expect(block.text, source.id).toContain(line);
    }
  });

  test("beside each claim of a source stands how it stands, what the source says, and how many others are for and against it", () => {
    const said = new Set<string>();
    for (const source of sources.values()) {
      const rows = site.page(source.address).root.querySelectorAll(".ledger > li");
      const claims = dossier.referencing(source, "claim");
      expect(rows).toHaveLength(claims.length);
      for (const [index, claim] of claims.entries()) {
        const row = rows[index]!;
        const text = row.text.replace(/\s+/g, " ");
        expect(text).toContain(verdictOf(dossier, claim).label);
        const { bearing, disputing } = othersOn(dossier, claim, source.id);
        const voices = (name: string) => row.querySelectorAll(`.others .${name} .mark`).length;
        expect([voices("stance-supports"), voices("stance-disputes")], claim.id).toEqual([bearing, disputing]);
        if (bearing > 0) expect(text).toMatch(new RegExp(`${bearing} other voices? for it`));
        if (disputing > 0) expect(text).toContain(`${disputing} against it`);
        expect(text.includes("no other voice"), claim.id).toBe(bearing + disputing === 0);
        const own = claim.fields.positions.filter((position) => position.source === source.id);
        if (own.length === 0) expect(text).toContain("Shows what became of it");
        else if (own[0] !== claim.fields.positions[0])
          for (const { stance, paraphrase } of own) {
            said.add(stance);
            expect(text).toContain(paraphrase.replace(/\s+/g, " "));
          }
      }
    }
    if (site.name === "real") expect([...said]).toEqual(expect.arrayContaining(["disputes", "supports"]));
  });

  test("a claim or an event says which source it hangs on, where that is one and weak", () => {
    const records = [...dossier.all("claim"), ...dossier.all("event")];
    for (const record of records) {
      const { root } = site.page(record.address);
      const weak = loneWeakSource(dossier, record);
      const entries = root
        .querySelectorAll(".weak-footing a")
        .map((link) => root.querySelector(`li${attribute(link, "href")} a`));
      const said = entries.map((entry) => sources.get(attribute(entry, "href"))!.id);
      expect(said, record.id).toEqual(weak ? [weak.id] : []);
    }
    if (site.name === "ferries") expect(records.some((record) => loneWeakSource(dossier, record))).toBe(true);
  });

  test("a title that is not in the language of the page says in which it is", () => {
    const language = (tag: string) => new Intl.Locale(tag).language;
    const foreign = titled.filter(
      ({ source: { fields } }) =>
        !fields.title_supplied && language(fields.language) !== language(dossier.settings.fields.language),
    );
    if (site.name === "ferries") expect(foreign.length).toBeGreaterThan(1);
    for (const { address, link, source } of foreign)
      expect(attribute(link.querySelector("[lang]"), "lang"), `${address} ${source.id}`).toBe(source.fields.language);
    for (const { address, fields } of sources.values())
      if (foreign.some(({ source }) => source.address === address))
        expect(attribute(site.page(address).root.querySelector("h1"), "lang")).toBe(fields.language);
  });

  test("what square brackets around a title say stands once beside every list of sources that has some", () => {
    for (const { address, root } of pages)
      for (const list of root.querySelectorAll(".sources")) {
        const has = list.querySelectorAll("li").some((entry) => entry.querySelector("a")!.text.trim().startsWith("["));
        const said = list.querySelectorAll(":scope > .meta").filter(({ text }) => text.includes("square brackets"));
        expect(said, address).toHaveLength(has ? 1 : 0);
      }
  });
});
