import { weighSite, type PageWeight } from "../weigh.ts";
import { buildSite } from "./build-site.ts";
import type { Figure } from "./figure.ts";

const KB = 1024;

/** Builds the site and weighs its heaviest pages, scripts and figures. */
export function measureWeights(folder: string): Figure[] {
  buildSite(folder);
  const pages = weighSite(folder);
  const heaviest = (part: "total" | "scripts" | "figure", among: readonly PageWeight[]) =>
    among.toSorted((a, b) => b[part] - a[part])[0]!;
  const search = pages.find(({ address }) => address === "search/")!;
  const others = pages.filter((page) => page !== search);
  const text = heaviest("total", others);
  const scripts = heaviest("scripts", others);
  const figure = heaviest("figure", others);
  return [
    { what: `heaviest page, /${text.address}`, value: text.total / KB, unit: "KB", limit: 40 },
    { what: `heaviest scripts, /${scripts.address}`, value: scripts.scripts / KB, unit: "KB", limit: 12 },
    { what: `heaviest figure with table, /${figure.address}`, value: figure.figure / KB, unit: "KB", limit: 4 },
  ];
}
