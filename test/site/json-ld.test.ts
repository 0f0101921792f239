import { describe, expect, test } from "vitest";
import { unknownTerms } from "../support/schema-org.ts";
import { attribute, builtSites } from "../support/site.ts";

test("what schema.org has no word for is found", () => {
  expect(
    unknownTerms({ "@type": "ClaimReview", claimReviewed: "x", author: { "@type": "Organization", name: "y" } }),
  ).toEqual([]);
  expect(unknownTerms({ "@type": "ClaimReviw", author: [{ "@type": "Person", claimReviewed: "x" }] })).toEqual([
    ": type ClaimReviw",
    ".author: no property of ClaimReviw",
    ".author[0].claimReviewed: no property of Person",
  ]);
});

describe.each(builtSites)("$name", (site) => {
  const { pages, dossier, origin, base } = site;
  /** Neither what a source says nor what happened is edited here. */
  const isEdited = (data: Record<string, unknown>) => !["Claim", "Event"].includes(String(data["@type"]));
  const described = new Map(
    pages.flatMap(({ address, root }) => {
      const scripts = root.querySelectorAll("script[type='application/ld+json']");
      return scripts.map(({ rawText }) => [address, JSON.parse(rawText) as Record<string, unknown>] as const);
    }),
  );
  const typeOf = (address: string) => described.get(address)?.["@type"];

  test("every description is in the words of schema.org, of its own page, and says its last edit as that does, where it is known", () => {
    expect(described.size).toBeGreaterThan(10);
    for (const [address, data] of described) {
      expect(data["@context"]).toBe("https://schema.org");
      expect(unknownTerms(data), address).toEqual([]);
      expect(data.url, address).toBe(`${origin}${base}${address}`);
      const edited = attribute(site.page(address).root.querySelector("meta[name='dcterms.modified']"), "content");
      expect(data.dateModified ?? "", address).toBe(isEdited(data) ? edited : "");
    }
  });

  test("explainers are articles with the day of their review", () => {
    for (const { address, fields } of dossier.all("explainer"))
      expect(described.get(address), address).toMatchObject({
        "@type": ["Article", "WebPage"],
        "@id": `${origin}${base}${address}`,
        lastReviewed: fields.reviewed.edtf,
      });
  });

  // RDFa: without a subject of its own, a property is the page's, which is the `@id` of what is described there.
  test("every page tells programs which sources it cites: those of its list", () => {
    const citing = pages.filter(({ root }) => root.querySelector(".sources"));
    expect(citing.length).toBeGreaterThan(10);
    for (const { address, root } of citing) {
      const cited = root
        .querySelectorAll(".sources [property='schema:citation']")
        .map((link) => attribute(link, "href"));
      expect(cited, address).toHaveLength(root.querySelectorAll(".sources > ol > li").length);
      for (const href of cited) expect(href).toMatch(new RegExp(`^${base}sources/[^/]+/$`));
    }
    for (const { address, cites } of dossier.all("explainer")) {
      const { root } = site.page(address);
      const cited = root.querySelectorAll("[property='schema:citation']").map((link) => attribute(link, "href"));
      expect(cited.toSorted(), address).toEqual([...new Set(cites)].map((id) => `${base}sources/${id}/`).sort());
    }
  });

  test("charts and datasets are datasets, with what they are based on", () => {
    for (const { address } of [...dossier.all("chart"), ...dossier.all("dataset")])
      expect(described.get(address), address).toMatchObject({ "@type": "Dataset", isBasedOn: expect.any(Array) as [] });
  });

  test("an event whose days are known is one, and no other", () => {
    const isDay = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;
    for (const { address, fields } of dossier.all("event")) {
      const when = [fields.when.edtf, ...(fields.end ? [fields.end.edtf] : [])].join("/");
      expect(typeOf(address), `${address} ${when}`).toBe(isDay.test(when) ? "Event" : undefined);
    }
  });

  test("a claim that was checked has a review with the verdict that readers see; opinions and open ones have none", () => {
    const types = new Set<unknown>();
    for (const { address, title, fields } of dossier.all("claim")) {
      const data = described.get(address)!;
      types.add(data["@type"]);
      const { root } = site.page(address);
      if (data["@type"] === "Claim") continue;
      expect(["position", "interpretation"], address).not.toContain(fields.kind);
      expect(fields.resolution?.outcome, address).not.toBe("open");
      expect(data).toMatchObject({ "@type": "ClaimReview", claimReviewed: title, itemReviewed: { "@type": "Claim" } });
      const { alternateName } = data.reviewRating as { alternateName: string };
      expect(root.querySelector(".verdict-word")!.text, address).toContain(alternateName);
    }
    expect([...types].sort()).toEqual(["Claim", "ClaimReview"]);
  });
});
