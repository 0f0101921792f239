import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDossier } from "../../src/reader/read-dossier.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import type { TestSite } from "./sites.ts";

/** A page that the browser tests visit. */
export interface VisitedPage {
  kind: string;
  address: string;
}

const known = new Map<TestSite, VisitedPage[]>();

/** One page of every kind that a site has, the longest of each, and every chart; a worker reads the dossier once. */
export function visitedPages(site: TestSite): VisitedPage[] {
  if (!known.has(site)) known.set(site, findPages(site));
  return known.get(site)!;
}

function findPages({ contentFolder, folder, word }: TestSite): VisitedPage[] {
  const { dossier } = readDossier(contentFolder);
  if (!dossier) throw new Error(`${contentFolder} holds no dossier`);
  const lengthOf = ({ address }: DossierRecord) => readFileSync(join(folder, address, "index.html")).length;
  /** None where the dossier has no such record. */
  const longest = (kind: string, records: readonly DossierRecord[]): VisitedPage[] =>
    records
      .toSorted((a, b) => lengthOf(b) - lengthOf(a))
      .slice(0, 1)
      .map(({ address }) => ({ kind, address }));
  const isCurated = ({ fields }: DossierRecord<"source">) => fields.curated;
  const charts = dossier.all("chart").map(({ id }) => id);
  return [
    { kind: "front page", address: "" },
    { kind: "explainers", address: "explainers/" },
    ...longest("explainer", dossier.all("explainer")),
    { kind: "timeline", address: "timeline/" },
    ...longest("event", dossier.all("event")),
    { kind: "charts", address: "charts/" },
    ...charts.map((id) => ({ kind: `chart ${id}`, address: `charts/${id}/` })),
    ...charts.map((id) => ({ kind: `embedded chart ${id}`, address: `embed/${id}/` })),
    { kind: "data", address: "data/" },
    ...longest("dataset", dossier.all("dataset")),
    { kind: "claims", address: "claims/" },
    ...longest("claim", dossier.all("claim")),
    { kind: "sources", address: "sources/" },
    ...longest("curated source", dossier.all("source").filter(isCurated)),
    ...longest(
      "cited source",
      dossier.all("source").filter((source) => !isCurated(source)),
    ),
    { kind: "actors", address: "actors/" },
    ...longest("actor", dossier.all("actor")),
    { kind: "glossary", address: "glossary/" },
    ...longest("term", dossier.all("term")),
    { kind: "search", address: `search/?q=${word}` },
    { kind: "about", address: "about/" },
    { kind: "error page", address: "nowhere/" },
  ];
}

/** Addresses of a chart of each kind. */
export const chartsOf = (kinds: readonly VisitedPage[]) =>
  kinds.filter(({ kind }) => kind.startsWith("chart ")).map(({ address }) => address);
