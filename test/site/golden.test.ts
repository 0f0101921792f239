import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectGolden, isRenewed } from "../support/expect-golden.ts";
import { toGolden } from "../support/golden.ts";
import { builtFigures } from "../support/site.ts";

const folder = join(import.meta.dirname, "../golden");
const site = builtFigures();
const ids = site.dossier.all("chart").map(({ id }) => id);

mkdirSync(folder, { recursive: true });
const kept = readdirSync(folder)
  .filter((file) => !file.endsWith("-changed.svg"))
  .map((file) => file.replace(/\.svg$/, ""));
if (isRenewed) for (const id of kept.filter((id) => !ids.includes(id))) rmSync(join(folder, `${id}.svg`));

test.each(ids)("%s is drawn as before", (id) => {
  expectGolden(folder, id, toGolden(site.read(`charts/${id}.svg`)));
});

test.skipIf(isRenewed)("no golden is left of a chart that is gone", () => {
  expect(kept.filter((id) => !ids.includes(id))).toEqual([]);
});
