import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/**
 * Leaves D3's transitions out of scripts, and how they get from any colour,
 * transformation and number to another: nothing here is animated, and they would
 * be half of what a zoomed timeline loads.
 */
export const stillD3 = (): Plugin => ({
  name: "still-d3",
  enforce: "pre",
  resolveId(id, importer = "") {
    const isMeant = id === "d3-transition" || (id === "d3-interpolate" && /\/d3-(?:brush|zoom)\//.test(importer));
    if (!isMeant || this.environment.name !== "client") return undefined;
    return fileURLToPath(new URL("./no-transition.ts", import.meta.url));
  },
});
