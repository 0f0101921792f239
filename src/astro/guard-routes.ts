import type { AstroIntegration } from "astro";

/** File systems take no longer names, in bytes. */
const LONGEST_NAME = 255;

/**
 * Whether Astro would write a page at its own path. It makes an address of the
 * path first, in which `..` leads upwards and a `#` or `?` cuts off the rest.
 *
 * @param pathname as Astro lists it, from the root of the site and not escaped: `/claims/x/`
 */
export function isWrittenInPlace(pathname: string): boolean {
  const path = pathname.replace(/^\//, "");
  const names = path.replace(/\/$/, "").split("/");
  const isName = (name: string) => name !== "" && Buffer.byteLength(name) <= LONGEST_NAME;

  if (!path.isWellFormed() || /[\x00-\x1f\x7f\\]/.test(path) || (path !== "" && !names.every(isName))) return false;
  return decodeURIComponent(new URL(`./${encodeURI(path)}`, "file:///site/").pathname) === `/site/${path}`;
}

/** Looks at where all pages are to be written before the first of them is. Every page and file that Astro makes passes here. */
export const guardRoutes = (): AstroIntegration => ({
  name: "guard-routes",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) =>
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        async getStaticPaths() {
          const paths = await prerenderer.getStaticPaths();
          const astray = paths.filter(({ pathname }) => !isWrittenInPlace(pathname));
          if (astray.length === 0) return paths;
          const list = astray.map(({ pathname, route }) => `  ${JSON.stringify(pathname)}, of ${route.component}`);
          const message = `No page can be written at these paths of the site:\n${list.join("\n")}`;
          throw Object.assign(new Error(message), { stack: "" });
        },
        // A fault of the engine that one record brings about is found by its page.
        async render(request, options) {
          try {
            return await prerenderer.render(request, options);
          } catch (error) {
            if (error instanceof Error && error.stack) error.message += `, at ${new URL(request.url).pathname}`;
            throw error;
          }
        },
      })),
  },
});
