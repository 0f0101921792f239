// @ts-check
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { bundleScript } from "./src/bundle-script.ts";
import { loadEnvironment } from "./src/environment.ts";
import { watchContent } from "./src/watch-content.ts";

const { site, base, contentFolder, outDir } = loadEnvironment();

/** Frames for other sites, the error page, and a chart's pages of one edition are not listed. */
const isListed = (/** @type {string} */ page) => {
  const [section = "", ...rest] = new URL(page).pathname.slice(base.length).split("/").filter(Boolean);
  return !["embed", "404"].includes(section) && !(section === "charts" && rest.length > 1);
};

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
  vite: { plugins: [bundleScript()] },
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
