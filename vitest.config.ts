import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    projects: [
      { extends: true, test: { name: "unit", include: ["test/unit/**/*.test.ts"] } },
      // Read the sites that `test/support/build-sites.ts` has built.
      { extends: true, test: { name: "site", include: ["test/site/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
