import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { datasetsOf, openChart } from "../../src/charts/open-chart.ts";
import { spellDate } from "../../src/i18n/dates.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { toEdtf } from "../../src/schema/edtf.ts";
import { kinds, recordKinds } from "../../src/schema/kinds.ts";
import { plannedEdits } from "../support/history.ts";
import { attribute, builtFigures, builtSites, isListed, isPinned, type BuiltPage } from "../support/site.ts";

/** The dates that a page says in words, by their names. */
function datesOf({ root }: BuiltPage): Record<string, string> {
  const dates = root.querySelectorAll(".dates > span").map(({ text }) => text.replace(/\s+/g, " ").trim());
  return Object.fromEntries(
    dates.map((date) => /^(Edited|Reviewed|Data as of) (.*)$/.exec(date)!.slice(1) as [string, string]),
  );
}

const spell = (day: string | undefined) => (day === undefined ? undefined : spellDate(toEdtf(day)));
const latest = (days: readonly (string | undefined)[]) =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

describe.each(builtSites)("the three dates of $name", (site) => {
  const { dossier, pages, base } = site;
  const edits = [...plannedEdits(site)];
  /** The last edit of all files that begin so: `claims/x.mdx`, or `datasets/y/…`. */
  const editOf = (...starts: string[]) =>
    latest(edits.filter(([path]) => starts.some((start) => path.startsWith(start))).map(([, [day]]) => day));
  const editOfRecord = ({ kind, id }: DossierRecord) =>
    editOf(`${kinds[kind].folder}/${id}${kind === "dataset" ? "/" : "."}`);
  const records = recordKinds.flatMap((kind): readonly DossierRecord[] => dossier.all(kind));
  /** Of when the figures of an edition are. */
  const asOf = (dataset: string, edition: string) => {
    const { cut_off, published } = dossier.get("dataset", dataset).fields.editions.find(({ id }) => id === edition)!;
    return cut_off ?? published;
  };
  const spellSpan = (dates: readonly ReturnType<typeof asOf>[]) => {
    const [first, ...rest] = dates.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const last = rest.findLast(({ edtf }) => edtf !== first!.edtf);
    return first && [spellDate(first), ...(last ? ["to", spellDate(last)] : [])].join(" ");
  };

  test("a page is edited when its own record was, and on no day where that is not known", () => {
    let unknown = 0;
    for (const record of records) {
      const own = pages.filter(({ address }) => address.startsWith(record.address));
      expect(own.length).toBeGreaterThan(0);
      for (const page of own) expect(datesOf(page).Edited, page.address).toBe(spell(editOfRecord(record)));
      if (editOfRecord(record) === undefined) unknown++;
    }
    expect(unknown > 0, "a shallow clone does not know all").toBe(site.history === "shallow");
  });

  test("a list is edited when the newest of what it lists was, and /about/ when its text or the rules were", () => {
    const told: [address: string, ...starts: string[]][] = [
      ...recordKinds.map((kind): [string, string] => [`${kinds[kind].address}/`, `${kinds[kind].folder}/`]),
      ["", ...recordKinds.map((kind) => `${kinds[kind].folder}/`)],
      ["changes/", ...recordKinds.map((kind) => `${kinds[kind].folder}/`)],
      ["compare/", "claims/"],
      ["embedding/", "charts/"],
      ["about/", "about.mdx", "vocabulary.yaml"],
    ];
    for (const [address, ...starts] of told)
      expect(datesOf(site.page(address)).Edited, address).toBe(spell(editOf(...starts)));
    // Nothing else has dates but the pages of records.
    const known = new Set([...told.map(([address]) => address), ...records.map(({ address }) => address)]);
    const others = pages.filter(({ address }) => !known.has(address) && !isPinned(address));
    for (const page of others) expect(datesOf(page), page.address).toEqual({});
    expect(others.filter(isListed).map(({ address }) => address)).toEqual(["search/"]);
  });

  test("an explainer alone is reviewed", () => {
    const reviewed = new Map(dossier.all("explainer").map(({ address, fields }) => [address, fields.reviewed]));
    for (const page of pages) {
      const date = reviewed.get(page.address);
      expect(datesOf(page).Reviewed, page.address).toBe(date && spellDate(date));
    }
  });

  test("a chart's figures are as of the editions that it draws, a dataset's as of all of its own", () => {
    const isOf = (dataset: string) => (date: ReturnType<typeof asOf>) =>
      dossier.get("dataset", dataset).fields.editions.some(({ id }) => asOf(dataset, id).edtf === date.edtf);
    for (const record of dossier.all("chart")) {
      const { dataset, drawn, spec } = openChart(dossier, record);
      const own = drawn.map(({ id }) => asOf(dataset.id, id));
      const said = datesOf(site.page(record.address))["Data as of"]!;
      if (datasetsOf(spec).length === 1) expect(said, record.id).toBe(spellSpan(own));
      // It quotes figures of another dataset too.
      else expect(own.every(isOf(dataset.id)) && said.length > 0, record.id).toBe(true);
    }
    for (const { address, id, fields } of dossier.all("dataset"))
      expect(datesOf(site.page(address))["Data as of"], id).toBe(
        spellSpan(fields.editions.map((edition) => asOf(id, edition.id))),
      );
    const pinned = pages.filter(({ address }) => isPinned(address));
    expect(pinned.length).toBeGreaterThan(1);
    for (const page of pinned) {
      const [, id = "", edition = ""] = page.address.split("/");
      const { dataset } = dossier.get("chart", id).fields;
      if (datasetsOf(openChart(dossier, dossier.get("chart", id)).spec).length === 1)
        expect(datesOf(page)["Data as of"], page.address).toBe(spellDate(asOf(dataset, edition)));
    }
  });

  test("a text's figures are as of the editions that its charts and its sentences are read from, a claim's of those that decide it", () => {
    let without = 0;
    for (const record of [...dossier.all("explainer"), ...dossier.all("claim"), ...dossier.all("event")]) {
      const dates = record.prose.components.flatMap(({ name, props: { id, dataset, edition } }) => {
        if (name === "Value" || name === "Count") return [asOf(dataset!, edition!)];
        if (name !== "Chart") return [];
        const chart = openChart(dossier, dossier.get("chart", id!));
        const quoted = chart.form.reads?.(chart.spec) ?? [];
        return [
          ...chart.drawn.map((own) => asOf(chart.dataset.id, own.id)),
          ...quoted.map((own) => asOf(own.dataset, own.edition)),
        ];
      });
      const deciding = "resolution" in record.fields ? (record.fields.resolution?.data ?? []) : [];
      dates.push(...deciding.map(({ dataset, edition }) => asOf(dataset, edition)));
      expect(datesOf(site.page(record.address))["Data as of"], record.address).toBe(spellSpan(dates));
      if (dates.length === 0) without++;
    }
    expect(without).toBeGreaterThan(0);
  });

  test("each date stands in the page for programs too, in its own words", () => {
    const days = new Map(
      parse(site.read("sitemap-0.xml"))
        .querySelectorAll("url")
        .map((url) => [url.querySelector("loc")!.text, url.querySelector("lastmod")?.text.slice(0, 10) ?? ""]),
    );
    let known = 0;
    for (const page of pages) {
      const { root, address } = page;
      const modified = attribute(root.querySelector("meta[name='dcterms.modified']"), "content");
      expect(modified === "" ? undefined : spell(modified), address).toBe(datesOf(page).Edited);
      if (isListed(page)) expect(days.get(`${site.origin}${base}${address}`), address).toBe(modified);
      for (const time of root.querySelectorAll(".dates time"))
        expect(time.text, address).toContain(String(Number(attribute(time, "datetime").slice(0, 4))));
      if (modified !== "") known++;
    }
    expect(known).toBeGreaterThan(10);
  });

  test("what each date means is said on one page, to which every other leads", () => {
    const about = site.page("about/").root;
    const terms = about.querySelectorAll("#three-dates dt").map(({ text }) => text.trim());
    expect(terms).toEqual(["Edited", "Reviewed", "Data as of"]);
    const isTold = about.querySelector("#three-dates")!.text.includes("only the latest part is known here");
    expect(isTold).toBe(site.history === "shallow");
    for (const { address, root } of pages) {
      const line = root.querySelector(".dates");
      if (line) expect(attribute(line.querySelector("a"), "href"), address).toBe(`${base}about/#three-dates`);
    }
  });
});

test("without a history no page says when it was edited, and /about/ says why", () => {
  const site = builtFigures();
  for (const page of site.pages) expect(datesOf(page), page.address).not.toHaveProperty("Edited");
  expect(site.page("about/").root.querySelector("#three-dates")!.text).toContain("is not known here");
  expect(site.read("sitemap-0.xml")).not.toContain("lastmod");
  const chart = site.pages.find(({ address }) => /^charts\/./.test(address))!;
  expect(datesOf(chart)).toHaveProperty(["Data as of"]);
});
