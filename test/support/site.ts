import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type HTMLElement } from "node-html-parser";
import { filesOf } from "../../scripts/output/files.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { redirectOf } from "../../src/model/redirects.ts";
import type { ReadDossier } from "../../src/reader/reading.ts";
import { figures, sites, type TestSite } from "./sites.ts";

/** A page of a built site. */
export interface BuiltPage {
  /** Address within the site, without base: `charts/`, or `404.html`. */
  address: string;
  html: string;
  root: HTMLElement;
}

/** A built site, read for the tests. */
export interface BuiltSite extends TestSite {
  dossier: ReadDossier;
  pages: readonly BuiltPage[];
  /** What stands at addresses that lead elsewhere: pages that send readers on, and copies of frames. */
  moved: readonly BuiltPage[];
  /** Addresses of every file within the site. */
  files: ReadonlySet<string>;
  page(address: string): BuiltPage;
  read(address: string): string;
}

/** Both sites as `test/support/build-sites.ts` has built them. */
export const builtSites: readonly BuiltSite[] = sites.map(openSite);

let openedFigures: BuiltSite | undefined;

/** The charts of hard cases, which few tests read. */
export const builtFigures = (): BuiltSite => (openedFigures ??= openSite(figures));

/** @throws {Error} when the site has not been built */
function openSite(site: TestSite): BuiltSite {
  if (!existsSync(join(site.folder, "index.html")))
    throw new Error(`${site.folder} holds no site: run node test/support/build-sites.ts`);
  const { dossier } = readDossier(site.contentFolder);
  if (!dossier) throw new Error(`${site.contentFolder} holds no dossier`);
  const files = filesOf(site.folder);
  const read = (address: string) => readFileSync(join(site.folder, address), "utf8");
  const all = files
    .filter((file) => file.endsWith(".html"))
    .map((file): BuiltPage => {
      // Few tests read every page.
      let html: string | undefined;
      let root: HTMLElement | undefined;
      return {
        address: file.replace(/(^|\/)index\.html$/, "$1"),
        get html() {
          return (html ??= read(file));
        },
        get root() {
          return (root ??= parse(this.html));
        },
      };
    });
  const isMoved = ({ address }: BuiltPage) => redirectOf(dossier.redirects?.fields ?? {}, address) !== undefined;
  const pages = all.filter((page) => !isMoved(page));
  return {
    ...site,
    dossier,
    pages,
    moved: all.filter(isMoved),
    files: new Set(files),
    read,
    page(address) {
      const page = pages.find((candidate) => candidate.address === address);
      if (!page) throw new Error(`${site.name} has no page ${address}`);
      return page;
    },
  };
}

/** Pages that search engines should know; the others are the error page and the frames for other sites. */
export const isListed = ({ address }: BuiltPage): boolean =>
  address !== "404.html" && !address.startsWith("embed/") && !isPinned(address);

/** Whether a page shows one edition of a chart, whatever is published later: `charts/<id>/<edition>/`. */
export const isPinned = (address: string): boolean => /^charts\/[^/]+\/[^/]+\/$/.test(address);

/** An attribute with its references decoded; empty when there is none. */
export const attribute = (element: HTMLElement | null | undefined, name: string): string =>
  element?.getAttribute(name) ?? "";
