import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    maxWorkers: "100%",
    // No test file changes what another reads, so that a worker imports the engine, and opens and parses a built site, once.
    isolate: false,
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "unit", include: ["test/unit/**/*.test.ts"] } },
      // Read the sites that `test/support/build-sites.ts` has built.
      { extends: true, test: { name: "site", include: ["test/site/**/*.test.ts"] } },
      // Run the commands of an editor, one after the other: all of them write `.astro/`.
      { extends: true, test: { name: "builds", include: ["test/builds/**/*.test.ts"], fileParallelism: false } },
    ],
  },
});
