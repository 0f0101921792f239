import type { AstroIntegration } from "astro";

/** Has every frame cut to what it shows when it is built, by `frame-middleware.ts`. */
export const cutFrames = (): AstroIntegration => ({
  name: "cut-frames",
  hooks: {
    "astro:config:setup": ({ addMiddleware }) =>
      addMiddleware({ entrypoint: new URL("./frame-middleware.ts", import.meta.url), order: "pre" }),
  },
});
