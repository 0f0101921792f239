import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { removeCaches } from "./caches.ts";
import { costOf, type Cost } from "./cost.ts";
import { grow } from "./grow.ts";
import type { Side } from "./side.ts";

/** A command whose cost is measured, and what has to be done for each of its runs to be like the others. */
export interface Task {
  what: string;
  /** Name of the script in `package.json`. */
  script: string;
  /** The figures that are told of it, each with what it may be by itself, and how many times that of the commit before. */
  figures: readonly { part: keyof Cost; limit?: number; ratio?: number }[];
  prepare?: (side: Side) => Promise<void> | void;
  beforeRun?: (side: Side, run: number) => void;
  variables?: (side: Side) => NodeJS.ProcessEnv;
}

const dossierOf = ({ project }: Side): string => resolve(project, process.env.DOSSIER || "content");
const grownOf = ({ work }: Side): string => join(work, "grown");
const editedOf = ({ work }: Side): string => join(work, "edited");
const outOf = ({ work }: Side): string => join(work, "site");

/** New addresses are no mistake here, so nothing may tell the build that nobody is there to commit them. */
const building = (side: Side, dossier: string): NodeJS.ProcessEnv => ({
  DOSSIER: dossier,
  OUT: outOf(side),
  SITE: "",
  BASE: "",
  CI: "",
});

const isCold = (side: Side): void => removeCaches(side.project, outOf(side));

/** The original of the record that is edited. */
const record = (dossier: string): { path: string; text: string } => {
  const file = globSync("events/*.{md,mdx}", { cwd: dossier }).sort()[0]!;
  return { path: join(dossier, file), text: readFileSync(join(dossier, file), "utf8") };
};

export const tasks: readonly Task[] = [
  {
    what: "cold build",
    script: "build",
    figures: [
      { part: "cpu", ratio: 1.3 },
      { part: "wall", limit: 15 },
      { part: "memory", limit: 1.2, ratio: 1.3 },
    ],
    beforeRun: isCold,
    variables: (side) => building(side, dossierOf(side)),
  },
  {
    what: "cold build of 2,000 records",
    script: "build",
    figures: [{ part: "cpu", ratio: 1.6 }, { part: "wall" }, { part: "memory", ratio: 1.3 }],
    prepare: (side) => grow({ from: dossierOf(side), to: grownOf(side), records: 2000 }),
    beforeRun: isCold,
    variables: (side) => building(side, grownOf(side)),
  },
  {
    what: "build after one edit",
    script: "build",
    figures: [{ part: "cpu", ratio: 1.1 }, { part: "wall", ratio: 1.1 }, { part: "memory" }],
    // The first build warms the caches.
    prepare: async (side) => {
      rmSync(editedOf(side), { recursive: true, force: true });
      cpSync(dossierOf(side), editedOf(side), { recursive: true });
      await costOf("build", side.project, building(side, editedOf(side)));
    },
    beforeRun: (side, run) => {
      const { text } = record(dossierOf(side));
      writeFileSync(record(editedOf(side)).path, `${text}\n\nEdited for the measurement, run ${run}.\n`);
    },
    variables: (side) => building(side, editedOf(side)),
  },
  {
    what: "npm run check",
    script: "check",
    figures: [{ part: "wall", limit: 1.5 }],
    variables: (side) => ({ DOSSIER: dossierOf(side) }),
  },
];
