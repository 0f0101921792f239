import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, watch, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { digestOf } from "../output/digest.ts";
import { markedDigest } from "../output/mark.ts";
import { takeTurn } from "../output/turn.ts";
import { runBuild, type Ended } from "./faults/run-build.ts";

/** What became of the site that was there, over all tries of a fault. */
interface Outcome {
  fault: string;
  tried: number;
  /** The site before or the new one stands there, with every byte that its build has noted. */
  whole: number;
  /** Nothing stood there until the next command put it back. */
  healed: number;
  /** Neither. */
  lost: number;
}

/**
 * Kills builds, fills their disk and runs two at once; counts what became of the
 * site that was there.
 *
 * @param contentFolder the dossier, of which a copy is built
 * @param folder for all that is written
 * @param kills how many builds are killed at moments drawn by lot, and how many while they change the site
 */
export async function measureFaults(contentFolder: string, folder: string, kills: number): Promise<boolean> {
  const [dossier, out] = [resolve(folder, "dossier"), resolve(folder, "out/site")];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  cpSync(contentFolder, dossier, { recursive: true });
  const env = { ...process.env, DOSSIER: dossier, OUT: out, SITE: "", BASE: "", CI: "" };
  const build = () => runBuild(env);
  // Each build is of another site, so that it shows which one stands there.
  let edits = 0;
  const edit = () => {
    writeFileSync(join(dossier, "glossary/fault.mdx"), `---\ntitle: Fault\ndefinition: Number ${++edits}.\n---\n`);
  };

  edit();
  const start = performance.now();
  const first = await build().ended;
  if (first.status !== 0) throw new Error(first.said);
  const duration = performance.now() - start;

  const outcomes: Outcome[] = [];
  const count = async (fault: string, tries: number, attempt: () => Promise<unknown>) => {
    const outcome: Outcome = { fault, tried: 0, whole: 0, healed: 0, lost: 0 };
    for (let run = 0; run < tries; run++) {
      edit();
      const before = markedDigest(out);
      await attempt();
      outcome.tried++;
      const isMissing = !existsSync(out);
      if (isMissing) (await takeTurn(out)).end();
      const isWhole = before !== undefined && digestOf(out) === markedDigest(out);
      outcome[!isWhole ? "lost" : isMissing ? "healed" : "whole"]++;
    }
    outcomes.push(outcome);
  };
  const killed = async (when: () => Promise<unknown>, signal: NodeJS.Signals) => {
    const running = build();
    await Promise.race([when(), running.ended]);
    running.kill(signal);
    await running.ended;
  };
  /** When the site is brought beside the old one, which is where it is exchanged. */
  const change = async () => {
    const watcher = watch(dirname(out));
    await new Promise((resolve) => watcher.once("change", resolve));
    watcher.close();
    await sleep(Math.random() * 60);
  };

  await count("killed (SIGKILL) at any moment", kills, () => killed(() => sleep(Math.random() * duration), "SIGKILL"));
  await count("killed (SIGKILL) while it changes the site", kills, () => killed(change, "SIGKILL"));
  await count("stopped (SIGTERM)", 2, () => killed(() => sleep(Math.random() * duration), "SIGTERM"));
  const full = (at: string) =>
    runBuild({ ...env, FULL_AT: at }, { preload: "./scripts/bench/faults/full-disk.ts" }).ended;
  const wrong: string[] = [];
  const expect = (is: boolean, what: string, { said }: Ended) => {
    if (!is) wrong.push(`${what}\n${said}`);
  };
  for (const at of ["index.html", "_headers", ".dossier-build"])
    await count(`disk full at ${at} (injected)`, 1, async () => {
      const ended = await full(at);
      expect(
        ended.status === 1 && ended.said.includes("The disk is full"),
        "a full disk was not told in one line",
        ended,
      );
    });
  await count("two builds at once", 2, async () => {
    const both = await Promise.all([build().ended, build().ended]);
    for (const ended of both) expect(ended.status === 0, "one of two builds failed", ended);
    expect(
      both.filter(({ said }) => said.includes("Waiting for another build")).length === 1,
      "none of two waited",
      both[0],
    );
  });

  const left = [dirname(out), resolve(".cache")].flatMap((path) =>
    readdirSync(path).filter((name) => name.startsWith(".dossier-build-")),
  );
  if (left.length > 0) wrong.push(`left over: ${left.join(", ")}`);
  console.table(outcomes);
  for (const what of wrong) console.error(what);
  return wrong.length === 0 && outcomes.every(({ lost }) => lost === 0);
}
