// @ts-check
import { createHash } from "node:crypto";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { bundleScript } from "./src/astro/bundle-script.ts";
import { loadEnvironment } from "./src/astro/environment.ts";
import { guardRoutes } from "./src/astro/guard-routes.ts";
import { loosenSlashes } from "./src/astro/loosen-slashes.ts";
import { cutFrames } from "./src/embeds/cut-frames.ts";
import { stillD3 } from "./src/astro/still-d3.ts";
import { historyOf } from "./src/collections/history.ts";
import { openReading } from "./src/collections/open-reading.ts";
import { dossierCollections } from "./src/collections/integration.ts";
import { moduleOf } from "./src/collections/prose-modules.ts";
import { finishPages } from "./src/layouts/finish-pages.ts";
import { lastEdit } from "./src/model/edits.ts";
import { keepCompiled } from "./src/prose/keep-compiled.ts";
import { proseMdx } from "./src/prose/mdx.ts";
import { proseProcessor } from "./src/prose/processor.ts";

const { site, base, contentFolder, outDir } = loadEnvironment();
const { dossier } = openReading(contentFolder);
const prose = { root: moduleOf(contentFolder), base, language: dossier?.settings.fields.language ?? "en" };

// Builds of two dossiers may run side by side.
const cacheDir = `.cache/astro/${createHash("sha256").update(`${contentFolder} ${outDir}`).digest("hex").slice(0, 12)}`;

/** Frames for other sites, the error page, and a chart's pages of one edition are not listed. */
const isListed = (/** @type {string} */ page) => {
  const [section = "", ...rest] = new URL(page).pathname.slice(base.length).split("/").filter(Boolean);
  return !["embed", "404"].includes(section) && !(section === "charts" && rest.length > 1);
};

/** Tells crawlers when a page was edited, where that is known. */
const withLastEdit = (/** @type {import("@astrojs/sitemap").SitemapItem} */ item) => {
  const address = new URL(item.url).pathname.slice(base.length);
  const lastmod = dossier && lastEdit({ ...dossier, history: historyOf(contentFolder) }, address);
  return lastmod === undefined ? item : { ...item, lastmod };
};

export default defineConfig({
  // The check tells an editor what is wrong with the settings; here any address will do.
  site: site ?? dossier?.settings.fields.site ?? "https://dossier.invalid",
  base,
  outDir,
  cacheDir,
  trailingSlash: "always",
  build: { format: "directory", concurrency: 4 },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  // Shiki's inline styles would break the content policy.
  markdown: {
    processor: keepCompiled(proseProcessor(prose), { ...prose, folder: `${cacheDir}/prose` }),
    syntaxHighlight: false,
  },
  vite: { plugins: [bundleScript(), stillD3()] },
  integrations: [
    guardRoutes(),
    loosenSlashes(),
    sitemap({ filter: isListed, serialize: withLastEdit }),
    cutFrames(),
    finishPages(),
    proseMdx(),
    dossierCollections(contentFolder, prose),
  ],
  // Completion of front matter in editors that know Astro.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
});
