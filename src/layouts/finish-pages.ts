import type { AstroIntegration } from "astro";

/** Has what only a whole page shows set right in every page, by `page-middleware.ts`. */
export const finishPages = (): AstroIntegration => ({
  name: "finish-pages",
  hooks: {
    "astro:config:setup": ({ addMiddleware }) =>
      addMiddleware({ entrypoint: new URL("./page-middleware.ts", import.meta.url), order: "post" }),
  },
});
