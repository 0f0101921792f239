import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/**
 * Leaves D3's transitions out of scripts: nothing here is animated, and they
 * bring along how to get from any colour, transformation and number to another,
 * a third of what a zoomed timeline would load.
 */
export const stillD3 = (): Plugin => ({
  name: "still-d3",
  enforce: "pre",
  resolveId(id) {
    if (id !== "d3-transition" || this.environment.name !== "client") return undefined;
    return fileURLToPath(new URL("./no-transition.ts", import.meta.url));
  },
});
