// @ts-check
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { loadEnvironment } from "./src/environment.ts";
import { watchContent } from "./src/watch-content.ts";

const { site, base, contentFolder, outDir } = loadEnvironment();

/** Frames for other sites and the error page are no pages of their own. */
const isListed = (/** @type {string} */ page) =>
  !["embed", "404"].includes(new URL(page).pathname.slice(base.length).split("/")[0] ?? "");

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: "always",
  build: { format: "directory", concurrency: 4 },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  // The dossier's prose is not Astro's Markdown, and Shiki's inline styles break the content policy.
  markdown: { syntaxHighlight: false },
  integrations: [sitemap({ filter: isListed }), watchContent(contentFolder)],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
      ],
    },
  },
});
