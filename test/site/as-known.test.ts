import { describe, expect, test } from "vitest";
import { openChart } from "../../src/charts/open-chart.ts";
import { claimSince, editionSince, eventSince, toDay, verdictSince } from "../../src/model/known-since.ts";
import { foretells } from "../../src/schema/claim.ts";
import { attribute, builtSites } from "../support/site.ts";

describe.each(builtSites)("$name", ({ dossier, page, pages }) => {
  const ledger = page("claims/").root;
  const timeline = page("timeline/").root;
  const dayOf = (title: string) => {
    const claim = dossier.all("claim").find((claim) => claim.title === title)!;
    return { claim, since: claimSince(dossier, claim), verdict: verdictSince(dossier, claim) };
  };

  test("every claim of the ledger says since when it is known, and since when it stands as it does where that is later", () => {
    const items = ledger.querySelectorAll("main .ledger > li");
    expect(items).toHaveLength(dossier.all("claim").length);
    let later = 0;
    for (const item of items) {
      const { claim, since, verdict } = dayOf(item.querySelector("a")!.text.trim());
      expect(item.getAttribute("data-known"), claim.id).toBe(toDay(since));
      expect(item.getAttribute("data-decided"), claim.id).toBe(verdict > since ? toDay(verdict) : undefined);
      if (verdict > since) later++;
    }
    expect(later).toBeGreaterThan(0);
    expect(later).toBeLessThan(items.length);
  });

  test("so does every forecast and pledge of the scoreboard, with who said it where, and each answer of an edition", () => {
    const rows = ledger.querySelectorAll(".forecasts tbody tr");
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { claim, since } = dayOf(row.querySelector("th a")!.text.trim());
      expect(foretells(claim.fields.kind)).toBe(true);
      expect(attribute(row, "data-known")).toBe(toDay(since));
      expect(row.getAttribute("data-outcome")).toBe(claim.fields.resolution?.outcome);
      for (const by of ["speaker", "source"])
        expect(
          ledger.querySelector(`table[data-by=${by}] tr[data-key="${attribute(row, `data-${by}`)}"]`),
        ).not.toBeNull();
      const editions = (claim.fields.resolution?.data ?? []).map(({ dataset, edition }) =>
        toDay(editionSince(dossier, dataset, edition)),
      );
      for (const answer of row.querySelectorAll("td:last-child .answer"))
        expect(editions, claim.id).toContain(attribute(answer, "data-known"));
    }
  });

  test("parts of tallies that there are none of today are kept for an earlier day, hidden", () => {
    const parts = ledger.querySelectorAll(".shares li");
    for (const part of parts) {
      const count = Number(part.querySelector("b")!.text);
      expect(part.hasAttribute("hidden"), part.text).toBe(count === 0);
      expect(attribute(part, "data-part")).not.toBe("");
    }
    expect(parts.filter((part) => attribute(part, "data-part") === "not-decided")).toHaveLength(1);
  });

  test("every event of the timeline says since when it is known, in the list and on the strip", () => {
    const known = dossier.all("event").map((event) => toDay(eventSince(dossier, event)));
    const days = (selector: string) =>
      timeline.querySelectorAll(selector).map((element) => element.getAttribute("data-known") ?? "");
    expect(days(".event-list > li").sort()).toEqual(known.toSorted());
    expect(days(".year-strip .dot").sort()).toEqual(known.toSorted());
  });

  test("a chart says since when each of its editions is known, or each of its rows, in order", () => {
    let dated = 0;
    for (const record of dossier.all("chart")) {
      const chart = openChart(dossier, record);
      const { root } = page(record.address);
      for (const [rank, link] of root.querySelectorAll(".editions a").entries())
        expect(attribute(link, "data-known"), record.id).toBe(
          toDay(editionSince(dossier, chart.dataset.id, chart.editions[rank]!.id)),
        );
      const since = chart.form.since?.(chart);
      const dates = root.querySelector("figure-dates");
      expect(dates !== null, record.id).toBe(since !== undefined);
      if (!dates) continue;
      dated++;
      const days = attribute(dates, "data-days").split(" ");
      expect(days).toHaveLength(chart.rows.length);
      expect(days, record.id).toEqual(days.toSorted());
      for (const [rank, time] of since!.entries()) expect(days[rank]! >= toDay(time), record.id).toBe(true);
      const last = root.querySelectorAll(".plot [data-row]").map((mark) => Number(attribute(mark, "data-row")));
      expect(Math.max(...last)).toBe(chart.rows.length - 1);
    }
    expect(dated).toBeGreaterThan(1);
  });

  test("a chart of editions side by side says since when each is known, and marks what is of each", () => {
    const beside = dossier.all("chart").filter(({ fields }) => fields.form === "revisions");
    expect(beside.length).toBeGreaterThan(0);
    for (const record of beside) {
      const { drawn, dataset } = openChart(dossier, record);
      const { root } = page(record.address);
      expect(attribute(root.querySelector(".chart-day"), "data-days").split(" "), record.id).toEqual(
        drawn.map(({ id }) => toDay(editionSince(dossier, dataset.id, id))),
      );
      const ranks = new Set(
        root.querySelectorAll(".plot [data-row]").map((mark) => Number(attribute(mark, "data-row"))),
      );
      expect(ranks).toEqual(new Set(drawn.keys()));
      expect(root.querySelectorAll("chart-figure tbody tr")).toHaveLength(drawn.length);
    }
  });

  test("without script there is nothing to choose a day by", () => {
    for (const { root, address } of pages) {
      for (const choice of root.querySelectorAll("as-known form, as-known [data-day]"))
        expect(choice.closest(".scripted, [hidden]"), address).not.toBeNull();
      for (const bar of root.querySelectorAll(".chart-day")) expect(bar.hasAttribute("hidden"), address).toBe(true);
      // A script makes the slider.
      expect(root.querySelectorAll("figure-dates input"), address).toHaveLength(0);
    }
  });

  test("pages whose lists and figures an address changes are held back while their scripts work, and no others", () => {
    const held = pages.filter(({ root }) => root.querySelector("head script:not([type])")?.text.includes("held"));
    const changed = pages.filter(
      ({ root, address }) =>
        root.querySelector("as-known, record-filter, embed-builder, chart-figure[data-stateful]") &&
        !address.startsWith("embed/"),
    );
    expect(held.map(({ address }) => address)).toEqual(changed.map(({ address }) => address));
    expect(held.length).toBeGreaterThan(3);
  });
});
