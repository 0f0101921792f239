import { build, type Plugin, type Rolldown } from "vite";

const SUFFIX = "?bundle";

/**
 * What is imported with `?bundle` is the text of a script with all that it
 * imports, minified: for pages that must be one request, which Astro's
 * own scripts are not, since what two pages share becomes a file.
 */
export const bundleScript = (): Plugin => ({
  name: "bundle-script",
  async load(id) {
    if (!id.endsWith(SUFFIX)) return undefined;
    const result = await build({
      configFile: false,
      logLevel: "warn",
      build: {
        write: false,
        modulePreload: false,
        target: "es2022",
        rolldownOptions: { input: id.slice(0, -SUFFIX.length), output: { format: "es" } },
      },
    });
    const { output } = result as Rolldown.RolldownOutput;
    for (const file of output[0].moduleIds) this.addWatchFile(file);
    return `export default ${JSON.stringify(output[0].code.trim())}`;
  },
});
