import type { AstroIntegration } from "astro";

/** Lets the development server show an edit of the dossier at once. */
export function watchContent(folder: string): AstroIntegration {
  return {
    name: "watch-content",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!path.startsWith(folder)) return;
          // The dossier is read anew by the module that holds it.
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: "full-reload" });
        });
      },
    },
  };
}
