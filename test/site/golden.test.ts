import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toGolden } from "../support/golden.ts";
import { builtFigures } from "../support/site.ts";

const folder = join(import.meta.dirname, "../golden");
const isRenewed = Boolean(process.env.UPDATE_GOLDEN);
const site = builtFigures();
const ids = site.dossier.all("chart").map(({ id }) => id);

mkdirSync(folder, { recursive: true });
const kept = readdirSync(folder)
  .filter((file) => !file.endsWith("-changed.svg"))
  .map((file) => file.replace(/\.svg$/, ""));
if (isRenewed) for (const id of kept.filter((id) => !ids.includes(id))) rmSync(join(folder, `${id}.svg`));

test.each(ids)("%s is drawn as before", (id) => {
  const golden = join(folder, `${id}.svg`);
  const changed = join(folder, `${id}-changed.svg`);
  const drawn = toGolden(site.read(`charts/${id}.svg`));
  rmSync(changed, { force: true });
  if (isRenewed) writeFileSync(golden, drawn);
  if (existsSync(golden) && readFileSync(golden, "utf8") === drawn) return;
  writeFileSync(changed, drawn);
  expect.fail(
    existsSync(golden)
      ? `${id} is drawn in another way: compare test/golden/${id}.svg with ${id}-changed.svg; where the change is meant, UPDATE_GOLDEN=1 renews it`
      : `${id} has no golden: look at test/golden/${id}-changed.svg; where it is right, UPDATE_GOLDEN=1 keeps it`,
  );
});

test.skipIf(isRenewed)("no golden is left of a chart that is gone", () => {
  expect(kept.filter((id) => !ids.includes(id))).toEqual([]);
});
