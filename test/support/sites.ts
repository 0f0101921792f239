import { join } from "node:path";
import { writeFigureCases } from "./figure-cases.ts";

const project = join(import.meta.dirname, "../..");

/** A dossier, and where the tests build its site. */
export interface TestSite {
  name: "real" | "ferries" | "figures";
  contentFolder: string;
  /** Folder of the built site. */
  folder: string;
  /** Address under which the site is published, without its base path. */
  origin: string;
  base: string;
  /** Port on which the browser tests serve it. */
  port: number;
  /** A word that many of its pages hold. */
  word: string;
  /** What is known of when its dossier was edited. */
  history: "whole" | "shallow" | "none";
  /** Writes the dossier, where it is not kept. */
  write?: (contentFolder: string) => void;
}

/** The dossier of this project at the root of a host, and a small one on another topic below a path. */
export const sites: readonly TestSite[] = [
  {
    name: "real",
    contentFolder: join(project, "content"),
    folder: join(project, ".cache/sites/real"),
    origin: "https://dossier.example",
    base: "/",
    port: 4411,
    word: "allies",
    history: "whole",
  },
  {
    name: "ferries",
    contentFolder: join(project, "test/fixtures/dossier"),
    folder: join(project, ".cache/sites/ferries"),
    origin: "https://ferries.example",
    base: "/island/ferries/",
    port: 4412,
    word: "ferries",
    history: "shallow",
  },
];

/** Charts of hard cases; only what is about charts is tested on them. */
export const figures: TestSite = {
  name: "figures",
  contentFolder: join(project, ".cache/figure-cases/dossier"),
  folder: join(project, ".cache/sites/figures"),
  origin: "https://figures.example",
  base: "/",
  port: 4413,
  word: "figures",
  history: "none",
  write: writeFigureCases,
};

export const allSites: readonly TestSite[] = [...sites, figures];

export const siteOf = (name: string): TestSite => {
  const site = allSites.find((candidate) => candidate.name === name);
  if (!site) throw new Error(`unknown site: ${name}`);
  return site;
};
