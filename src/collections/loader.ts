import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { loadEnvironment } from "../astro/environment.ts";
import { engine } from "../prose/engine-digest.ts";
import { formatProblems } from "../schema/problem.ts";
import type { EntriesOf } from "./entries.ts";
import { heldReading } from "./held-reading.ts";
import { moduleOf } from "./prose-modules.ts";

// Where a command has read the dossier, Astro need not load the code that does.
async function open() {
  const { contentFolder } = loadEnvironment();
  return heldReading(contentFolder) ?? (await import("./open-reading.ts")).openReading(contentFolder);
}

// Where in the engine an editor's slip was noticed is nothing to an editor.
const refusal = (problems: string): Error =>
  Object.assign(new Error(`The dossier cannot be used.\n${problems}`), { stack: "" });

/** The name of every loader here, by which they are run again. */
export const LOADER = "dossier";

/**
 * Fills a collection from the one reading of the dossier that the process has.
 *
 * Anything wrong with it stops a build. While an editor works, what a wrong file
 * held when it was right stays, and nothing is taken away, so that all other
 * pages work on.
 *
 * @throws {Error} in a build, with every problem as `npm run check` prints it
 */
export const dossierLoader = (entriesOf: EntriesOf): Loader => ({
  name: LOADER,
  load: async ({ store, meta, config, watcher }) => {
    const { dossier, problems: found, root } = await open();
    if (found.length > 0 && !watcher) throw refusal(formatProblems(found, root));
    const problems = found.filter(({ isShown }) => !isShown);
    // What the store holds may be of another dossier, or read by another schema.
    const by = `${engine} ${root}`;
    if (problems.length === 0 || meta.get("by") !== by) store.clear();
    meta.set("by", by);
    // Of a collection that has never held anything, Astro warns whenever it is asked.
    store.set({ id: "none", data: {} });
    store.delete("none");
    const wrong = new Set(problems.map(({ file }) => file));
    for (const { id, data, from, body, isProse } of dossier ? entriesOf(dossier) : [])
      if (!from || !wrong.has(from.file))
        store.set({
          id,
          data: { ...data },
          ...(body && { body }),
          ...(from && { filePath: relative(fileURLToPath(config.root), isProse ? moduleOf(from.path) : from.path) }),
          deferredRender: isProse ?? false,
        });
  },
});
