import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { proseProcessor } from "../prose/processor.ts";
import type { ProseOptions } from "../prose/remark-plugins.ts";
import { refreshOnChange, tell } from "./dev/refresh.ts";
import { uncitedMarks } from "./dev/uncited-marks.ts";
import { proseModules } from "./prose-modules.ts";

/**
 * Makes the files of a dossier Astro's collections: its prose is compiled as it
 * was read, and an edit shows at once while the development server runs.
 *
 * @param root folder of the dossier
 * @param prose where its prose lies, as it is compiled
 */
export const dossierCollections = (root: string, prose: ProseOptions): AstroIntegration => ({
  name: "dossier-collections",
  hooks: {
    "astro:config:setup"({ command, config, updateConfig, addMiddleware }) {
      updateConfig({ vite: { plugins: [proseModules(root, fileURLToPath(config.root))] } });
      if (command !== "dev") return;
      addMiddleware({ entrypoint: new URL("./dev/middleware.ts", import.meta.url), order: "pre" });
      // What editors alone see is not kept with what is compiled for readers.
      updateConfig({ markdown: { processor: proseProcessor(prose, [[uncitedMarks, { root }]]) } });
    },
    "astro:server:setup"({ server, refreshContent }) {
      if (refreshContent) refreshOnChange(root, server, refreshContent);
    },
    "astro:server:start"() {
      tell(root);
    },
  },
});
