import { describe, expect, test } from "vitest";
import { attribute, builtSites, isListed } from "../support/site.ts";
import { contextObjects, embeddedMetadata } from "../support/zotero.ts";

describe.each(builtSites)("$name", (site) => {
  const { dossier, origin, base } = site;
  const { settings } = dossier;
  const pages = site.pages.filter(isListed);
  const isSource = (address: string) => /^sources\/./.test(address);

  test("every page can be saved as a web page of the dossier, with title, website, language and address", () => {
    for (const { address, root } of pages.filter(({ address }) => !isSource(address))) {
      expect(contextObjects(root), address).toEqual([]);
      expect(embeddedMetadata(root), address).toMatchObject({
        type: "webpage",
        title: attribute(root.querySelector("meta[property='og:title']"), "content"),
        creators: [],
        container: settings.fields.title,
        language: settings.fields.language,
        url: `${origin}${base}${address}`,
        abstract: attribute(root.querySelector("meta[name=description]"), "content"),
      });
    }
  });

  // Without a date of its own, a page would be given the first that stands on it.
  test("a page is of the day on which it was reviewed, or of when the dossier's facts were gathered", () => {
    for (const { address, root } of pages) {
      const [section, id] = address.split("/");
      const reviewed = section === "explainers" && id ? dossier.get("explainer", id).fields.reviewed.edtf : undefined;
      expect(embeddedMetadata(root).date, address).toBe(reviewed ?? settings.fields.data_as_of?.edtf);
    }
  });

  test("the page of a source gives the work itself, and no other", () => {
    expect(dossier.all("source").length).toBeGreaterThan(3);
    for (const { address, fields, title } of dossier.all("source")) {
      const [item, ...rest] = contextObjects(site.page(address).root);
      expect(rest).toEqual([]);
      expect(item, address).toMatchObject({
        title: fields.title_supplied ? `[${title}]` : title,
        publisher: fields.publisher,
        language: fields.language,
        url: fields.URL?.replaceAll("+", "%20"),
        date: fields.issued && /^[\d-]+/.exec(fields.issued.edtf)?.[0],
      });
      expect(item!.creators.toSorted()).toEqual(
        fields.author
          .map((name) => ("literal" in name ? name.literal : [name.family, name.given].filter(Boolean).join(", ")))
          .toSorted(),
      );
    }
  });
});

test("a newspaper's article is saved as one, with the newspaper and who wrote it", () => {
  const ferries = builtSites.find(({ name }) => name === "ferries")!;
  expect(contextObjects(ferries.page("sources/harbour-gazette-2023-06/").root)).toEqual([
    {
      type: "newspaperArticle",
      title: "Ropes, “tide tables” & the 7:15",
      creators: ["Harbour desk"],
      container: "Sunday Harbour Gazette",
      publisher: "Harbour Gazette",
      date: "2023-06-02",
      language: "en",
      url: "https://gazette.example/2023/06/ropes",
    },
  ]);
});
