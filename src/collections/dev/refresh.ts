import { setTimeout as sleep } from "node:timers/promises";
import { isRunnableDevEnvironment, type ViteDevServer } from "vite";
import { isWithin } from "../../reader/list-files.ts";
import { formatProblems } from "../../schema/problem.ts";
import { forgetReading, heldReading } from "../held-reading.ts";
import { LOADER } from "../loader.ts";
import { MODULES, moduleOf } from "../prose-modules.ts";
import { createGate } from "./gate.ts";
import { changedFiles, stampsOf } from "./stamps.ts";

// An editor saves several files in a row, and programs write one in several steps.
const PAUSE = 100;
const TRIES = 100;

/** What the server itself makes, of which a page asks for dozens. */
const ASSET = /\/(?:@|node_modules\/|src\/)/;

/** What reads and compiles a dossier; the server runs on as it began. */
const ENGINE = /\/src\/(?:schema|prose|reader|checks|collections)\//;

/**
 * Keeps the collections as the files of the dossier are, and says what is wrong
 * with them. Every page is served as they are when it is asked for: watching
 * alone would lose edits on a busy machine. It has open pages loaded anew.
 */
export function refreshOnChange(
  root: string,
  server: ViteDevServer,
  refreshContent: (options: { loaders: string[] }) => Promise<void>,
): void {
  const gate = createGate();
  let stamps = stampsOf(root);
  const refresh = () =>
    gate.fill(async () => {
      const now = stampsOf(root);
      const files = changedFiles(stamps, now);
      if (files.length === 0) return;
      forgetReading();
      await untilRead(root, () => refreshContent({ loaders: [LOADER] }));
      stamps = now;
      forgetModules(server, files);
      tell(root);
      server.environments.client.hot.send({ type: "full-reload" });
    });
  const serve = async (page: () => Promise<void>, isAsset: boolean) => {
    if (!isAsset && changedFiles(stamps, stampsOf(root)).length > 0) await refresh();
    await gate.serve(page);
  };

  server.middlewares.use(({ url = "" }, response, next) => {
    serve(
      () =>
        new Promise((done) => {
          response.once("close", done);
          next();
        }),
      ASSET.test(url),
    ).catch(next);
  });

  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on("all", (event, path) => {
    if (ENGINE.test(path) && event === "change") console.log("The engine has changed: start the server anew.");
    if (!isWithin(root, path)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh().catch(console.error), PAUSE);
  });
}

/** Fills the collections again until that has been done: while Astro loads their config, it passes over who asks. */
async function untilRead(root: string, fill: () => Promise<void>): Promise<void> {
  for (let tries = 0; !heldReading(root); tries++) {
    if (tries === TRIES) throw new Error("The collections could not be filled; Astro says above what is wrong.");
    if (tries > 0) await sleep(PAUSE);
    await fill();
  }
}

/** Prints what is wrong with the dossier, or that nothing is. */
export function tell(root: string): void {
  const { problems } = heldReading(root) ?? {};
  if (!problems) return;
  if (problems.length > 0) console.error(formatProblems(problems, root));
  else console.log("The dossier has no problems.");
}

/** Has prose that changed compiled anew, and looked up anew. */
function forgetModules(server: ViteDevServer, files: readonly string[]): void {
  const paths = new Set(files.map(moduleOf));
  const isForgotten = (file: string | null) => file !== null && (paths.has(file) || file.endsWith(MODULES));
  for (const environment of Object.values(server.environments)) {
    for (const module of environment.moduleGraph.idToModuleMap.values())
      if (isForgotten(module.file)) environment.moduleGraph.invalidateModule(module);
    if (!isRunnableDevEnvironment(environment)) continue;
    const { evaluatedModules } = environment.runner;
    for (const module of evaluatedModules.idToModuleMap.values())
      if (isForgotten(module.file)) evaluatedModules.invalidateModule(module);
  }
}
