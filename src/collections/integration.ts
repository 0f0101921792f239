import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { refreshOnChange, tell } from "./dev/refresh.ts";
import { proseModules } from "./prose-modules.ts";

/**
 * Makes the files of a dossier Astro's collections: its prose is compiled as it
 * was read, and an edit shows at once while the development server runs.
 *
 * @param root folder of the dossier
 */
export const dossierCollections = (root: string): AstroIntegration => ({
  name: "dossier-collections",
  hooks: {
    "astro:config:setup"({ command, config, updateConfig, addMiddleware }) {
      updateConfig({ vite: { plugins: [proseModules(root, fileURLToPath(config.root))] } });
      if (command === "dev")
        addMiddleware({ entrypoint: new URL("./dev/middleware.ts", import.meta.url), order: "pre" });
    },
    "astro:server:setup"({ server, refreshContent }) {
      if (refreshContent) refreshOnChange(root, server, refreshContent);
    },
    "astro:server:start"() {
      tell(root);
    },
  },
});
