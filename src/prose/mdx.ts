import mdx from "@astrojs/mdx";
import type { AstroIntegration } from "astro";

const RENDERERS = "virtual:astro:renderers";

/**
 * MDX for pages without islands. A renderer that is registered makes Astro allow
 * the scripts and styles of islands in the content policy of every page; a build
 * is given the one of MDX without that.
 */
export function proseMdx(): AstroIntegration {
  const integration = mdx();
  const setup = integration.hooks["astro:config:setup"]!;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      async "astro:config:setup"(parameters) {
        const { command, updateConfig } = parameters;
        if (command !== "build") return setup(parameters);
        await setup(Object.create(parameters, { addRenderer: { value: () => undefined } }) as typeof parameters);
        updateConfig({
          vite: {
            plugins: [
              {
                name: "prose-renderer",
                enforce: "pre",
                transform: {
                  filter: { id: new RegExp(`^\0${RENDERERS}$`) },
                  handler: () => `import ssr from "@astrojs/mdx/server.js";
export const renderers = [{ name: "astro:jsx", serverEntrypoint: "@astrojs/mdx/server.js", ssr }];`,
                },
              },
            ],
          },
        });
      },
    },
  };
}
