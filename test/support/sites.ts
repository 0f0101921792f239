import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

/** A dossier, and where the tests build its site. */
export interface TestSite {
  name: "real" | "ferries";
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
  },
  {
    name: "ferries",
    contentFolder: join(project, "test/fixtures/dossier"),
    folder: join(project, ".cache/sites/ferries"),
    origin: "https://ferries.example",
    base: "/island/ferries/",
    port: 4412,
    word: "ferries",
  },
];

export const siteOf = (name: string): TestSite => {
  const site = sites.find((candidate) => candidate.name === name);
  if (!site) throw new Error(`unknown site: ${name}`);
  return site;
};
