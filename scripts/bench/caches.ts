import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What no build reads again: what is measured here, and the sites of the tests. */
const NO_CACHE = new Set(["bench", "sites", "figure-cases"]);

/** Removes all that a build may take from an earlier one: the caches of Astro, Vite and the project, and the output. */
export function removeCaches(project: string, outDir: string): void {
  const caches = join(project, ".cache");
  const own = readdirSync(caches).filter((name) => !NO_CACHE.has(name));
  for (const folder of [
    outDir,
    join(project, ".astro"),
    ...[".astro", ".vite", ".cache"].map((name) => join(project, "node_modules", name)),
    ...own.map((name) => join(caches, name)),
  ])
    rmSync(folder, { recursive: true, force: true });
}
