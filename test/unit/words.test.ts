import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";

test("every word of the engine is used somewhere", () => {
  const code = globSync("{src,scripts}/**/*.{ts,astro}")
    .filter((file) => !/\ben(?:-\w+)?\.ts$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  // Keys put together as they are needed: t(`kind.${kind}`).
  const families = [...code.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1]!);
  const unused = Object.keys(en).filter(
    (key) => !code.includes(`"${key}"`) && !families.some((family) => key.startsWith(family)),
  );
  expect(unused).toEqual([]);
});
