import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

// Words of the dossier that this engine was first built for, and of what stands near it.
const words =
  /\b(?:NATO|Ukrain\w*|Kyiv\w*|Kiev|Russia\w*|Moscow|Zelensk\w*|Putin|Trump|Rutte|Stoltenberg|Whitaker|ally|allies|allied|alliance|envoys?|summits?|defen[cs]e|military|arm(?:y|ies)|troops?|soldiers?|weapons?|war|GDP|Washington|Brussels|Vilnius|Minsk|OSCE|Gramer|Article 5)\b/i;

test.each(["src", "scripts"])("the engine knows no topic: no word of one stands in %s", (folder) => {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return readFileSync(path, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          words.test(line) ? [`${path.slice(root.length + 1)}:${index + 1} ${line.trim()}`] : [],
        );
    });
  expect(found).toEqual([]);
});
