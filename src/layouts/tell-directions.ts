import type { AstroIntegration } from "astro";

/** Has every page tell the direction of what is not written as its language is, by `direction-middleware.ts`. */
export const tellDirections = (): AstroIntegration => ({
  name: "tell-directions",
  hooks: {
    "astro:config:setup": ({ addMiddleware }) =>
      addMiddleware({ entrypoint: new URL("./direction-middleware.ts", import.meta.url), order: "post" }),
  },
});
