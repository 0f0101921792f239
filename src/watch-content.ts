import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const holder = fileURLToPath(new URL("./site.ts", import.meta.url));

/** Lets the development server show an edit of the dossier at once. */
export function watchContent(folder: string): AstroIntegration {
  return {
    name: "watch-content",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!path.startsWith(folder)) return;
          // The module that holds the dossier reads it anew, and all that import it are run again.
          for (const { moduleGraph } of Object.values(server.environments))
            for (const module of moduleGraph.getModulesByFile(holder) ?? []) moduleGraph.invalidateModule(module);
          server.ws.send({ type: "full-reload" });
        });
      },
    },
  };
}
