import { relative } from "node:path";
import type { Plugin } from "vite";
import type { ReadDossier } from "../reader/reading.ts";
import { isWithin } from "../reader/list-files.ts";
import { heldReading } from "./held-reading.ts";

/**
 * Path under which the prose of a file is compiled: Astro takes MDX by its
 * ending, `.md` is MDX here too, and some signs would end the path of a module.
 */
export const moduleOf = (path: string): string => path.replace(/\.md$/, ".mdx").replace(/[#?%]/g, "_");

const PROSE = /\.mdx$/;

/** How the path of the file ends in which Astro looks up the module of an entry. */
export const MODULES = "/.astro/content-modules.mjs";

/**
 * Gives the compiler the prose that was read, so that all of a build comes from
 * one reading. Builds of two dossiers side by side share `.astro/`, and neither
 * takes the prose of the other by this.
 *
 * @param root folder of the dossier
 * @param project folder of the project, from which Astro names files
 */
export function proseModules(root: string, project: string): Plugin {
  let bodies = new Map<string, string>();
  let from: ReadDossier | undefined;
  let isBuild = false;
  const read = () => {
    const { dossier, problems = [] } = heldReading(root) ?? {};
    if (dossier && dossier !== from) {
      from = dossier;
      const files = [...dossier.records, ...(dossier.about ? [dossier.about] : [])];
      const now = files.flatMap(({ path, body }) => (body.trim() ? [[moduleOf(path), body] as const] : []));
      // While something is wrong, no page is taken away.
      bodies = new Map([...(problems.every(({ isShown }) => isShown) ? [] : bodies), ...now]);
    }
    return bodies;
  };
  return {
    name: "dossier-prose",
    enforce: "pre",
    configResolved({ command }) {
      isBuild = command === "build";
    },
    resolveId: {
      filter: { id: PROSE },
      handler: (id) => (read().has(id) ? id : undefined),
    },
    load: {
      filter: { id: [PROSE, /\/content-modules\.mjs$/] },
      handler: (id) =>
        id.endsWith(MODULES)
          ? toModule(
              [...read().keys()].map((path) => ({ path, name: relative(project, path) })),
              isBuild,
            )
          : withFrontMatter(read().get(id)),
    },
    // What an edit changes is shown when the collections have been filled anew, and not before.
    hotUpdate: ({ file }) => (isWithin(root, file) ? [] : undefined),
  };
}

// Without one, two rules at the start of a body would be taken for it.
const withFrontMatter = (body: string | undefined) => body && `---\n---\n${body}`;

/**
 * The module in which Astro looks up prose by the name of its file. Prose brings
 * no styles and scripts, for which Astro would wrap each body in a module of its
 * own; a build needs all of them, and has them in one file.
 */
function toModule(files: readonly { path: string; name: string }[], isBuild: boolean): string {
  const literal = JSON.stringify;
  const imports = files.map(({ path }, index) => `import * as body${index} from ${literal(path)};`);
  const entries = files.map(({ path, name }, index) =>
    isBuild ? `[${literal(name)}, async () => body${index}]` : `[${literal(name)}, () => import(${literal(path)})]`,
  );
  return `${isBuild ? imports.join("\n") : ""}
export default new Map([${entries.join(",\n")}]);`;
}
