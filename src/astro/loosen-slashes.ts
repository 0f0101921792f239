import type { AstroIntegration } from "astro";

/**
 * Lets the server of `npm run dev` answer addresses with and without a slash at
 * their end. It asks for one behind every picture otherwise, as their route does
 * not end like a file.
 */
export const loosenSlashes = (): AstroIntegration => ({
  name: "loosen-slashes",
  hooks: {
    "astro:config:setup": ({ command, updateConfig }) => {
      if (command === "dev") updateConfig({ trailingSlash: "ignore" });
    },
  },
});
