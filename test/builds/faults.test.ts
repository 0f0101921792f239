import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runBuild } from "../../scripts/bench/faults/run-build.ts";
import { digestOf } from "../../scripts/output/digest.ts";
import { markedDigest } from "../../scripts/output/mark.ts";
import { editorsEnvironment } from "../support/environment.ts";
import { siteOf } from "../support/sites.ts";
import { writeSmallDossier } from "../support/small-dossier.ts";

const project = join(import.meta.dirname, "../..");
const ferries = siteOf("ferries");
let folder: string;
let out: string;

const run = (OUT = out, variables: NodeJS.ProcessEnv = {}, options = {}) =>
  runBuild(
    editorsEnvironment({
      DOSSIER: join(folder, "dossier"),
      OUT,
      BASE: ferries.base,
      SITE: ferries.origin,
      CI: "",
      ...variables,
    }),
    options,
  );

/** That the site which was there stands there with every byte, and nothing beside it but what is told. */
function expectAsItWas(beside: number): void {
  expect(digestOf(out)).toBe(markedDigest(ferries.folder));
  expect(readdirSync(join(folder, "out")).filter((name) => name !== "site")).toHaveLength(beside);
}

beforeAll(() => {
  folder = mkdtempSync(join(project, ".cache/faults-"));
  out = join(folder, "out/site");
  writeSmallDossier(join(folder, "dossier"));
  cpSync(ferries.folder, out, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a build that is killed while it writes pages leaves the site that was there", { timeout: 120_000 }, async () => {
  const build = run();
  await build.says("Building the pages");
  await sleep(1000);
  build.kill("SIGKILL");
  await build.ended;
  expectAsItWas(0);
});

test(
  "one whose disk is full says so in one line, leaves the site, and removes what the killed one left",
  { timeout: 120_000 },
  async () => {
    const { status, said } = await run(
      out,
      { FULL_AT: "/_headers" },
      { preload: "./scripts/bench/faults/full-disk.ts" },
    ).ended;
    expect(status).toBe(1);
    expect(said).toMatch(/\nThe disk is full: \S+_headers\nThe site in \S+ is as it was\.\n$/);
    expectAsItWas(0);
    expect(existsSync(join(folder, "dossier/addresses.txt"))).toBe(false);
    expect(readdirSync(join(project, ".cache")).filter((name) => name.startsWith(".dossier-build-"))).toEqual([]);
  },
);

test("OUT that names what is no site is refused before anything is read or written", async () => {
  const thesis = join(folder, "thesis");
  mkdirSync(thesis);
  writeFileSync(join(thesis, "chapter.txt"), "mine");
  const { status, said } = await run(thesis).ended;
  expect(status).toBe(1);
  expect(said).toMatch(/^OUT: \S*thesis\n {2}holds files, and no \.dossier-build says .+\n$/);
  expect(readFileSync(join(thesis, "chapter.txt"), "utf8")).toBe("mine");
});
