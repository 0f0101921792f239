import { Parser, Store, type Term } from "n3";
import { describe, expect, test } from "vitest";
import { nanopublications } from "../../../src/exports/nanopublications.ts";
import { isInUse } from "../../../src/model/claims-of.ts";
import { openFixture } from "../../support/dossier.ts";

const dossier = openFixture();
const urlOf = (address: string) => `https://ferries.example/${address}`;
const np = (name: string) => `http://www.nanopub.org/nschema#${name}`;
const written = nanopublications(dossier, urlOf);
/** As other programs read it. */
const store = new Store(new Parser({ format: "application/trig" }).parse(written));
const claims = dossier.all("claim").filter(isInUse);
const values = (terms: readonly Term[]) => terms.map(({ value }) => value);

test("every claim in use is a nanopublication, and none that is taken back", () => {
  const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  expect(values(store.getSubjects(type, np("Nanopublication"), null)).toSorted()).toEqual(
    claims.map(({ address }) => `${urlOf(address)}#nanopublication`).toSorted(),
  );
  expect(claims.length).toBeLessThan(dossier.all("claim").length);
  expect(store.getQuads(null, null, null, "")).toEqual([]);
});

describe.each(claims)("the nanopublication of $id", (claim) => {
  const page = urlOf(claim.address);
  const partOf = (name: string) => store.getObjects(`${page}#nanopublication`, np(`has${name}`), `${page}#head`);
  const [assertion, provenance, info] = ["Assertion", "Provenance", "PublicationInfo"].map((name) => partOf(name)[0]!);

  test("names its three parts in its head, each once and with something in it", () => {
    expect(store.getQuads(null, null, null, `${page}#head`)).toHaveLength(4);
    for (const part of [assertion, provenance, info])
      expect(store.countQuads(null, null, null, part!)).toBeGreaterThan(1);
    expect(new Set(values([assertion!, provenance!, info!])).size).toBe(3);
  });

  test("asserts what is claimed, and how each source stands to it", () => {
    expect(values(store.getObjects(page, "https://schema.org/text", assertion!))).toEqual([claim.title]);
    const { positions, speaker } = claim.fields;
    const actor = dossier.find("actor", speaker);
    const authors = values(store.getObjects(page, "https://schema.org/author", assertion!));
    expect(authors).toEqual(actor ? [urlOf(actor.address)] : []);
    for (const { source, stance } of positions) {
      const property = { states: "discusses", supports: "supports", disputes: "disputes" }[stance];
      const said = store.countQuads(
        urlOf(`sources/${source}/`),
        `http://purl.org/spar/cito/${property}`,
        page,
        assertion!,
      );
      expect(said, source).toBe(1);
    }
  });

  test("tells of the assertion what it was derived from, and of the publication whose it is", () => {
    const rests = values(store.getObjects(assertion!, "http://www.w3.org/ns/prov#wasDerivedFrom", provenance!));
    const { positions, resolution } = claim.fields;
    const sources = [...positions.map(({ source }) => source), ...(resolution?.evidence ?? [])];
    const files = (resolution?.data ?? []).map(({ dataset, edition }) => urlOf(`data/${dataset}/${edition}.csv`));
    expect(rests.toSorted()).toEqual(
      [...new Set([...sources.map((id) => urlOf(`sources/${id}/`)), ...files])].toSorted(),
    );
    const publication = `${page}#nanopublication`;
    expect(values(store.getObjects(publication, "http://purl.org/dc/terms/license", info!))).toEqual([
      dossier.settings.fields.licence.url,
    ]);
  });
});
