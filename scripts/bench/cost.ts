import { spawn } from "node:child_process";
import { once } from "node:events";
import { ProcessTree } from "./process-tree.ts";

/** What running a command costs, with all processes that it starts. */
export interface Cost {
  /** User and system time, in seconds. */
  cpu: number;
  /** Time until it ends, in seconds. */
  wall: number;
  /** The most memory that they hold at one time, in GB (2^30 bytes). */
  memory: number;
}

/**
 * Runs a script of the package in a folder to its end, as `npm run` would but
 * without npm's own time. Where the system has no /proc, processor time and
 * memory are zero.
 *
 * @param options `mayFail` measures what fails, too, such as the check of a faulty dossier
 * @throws {Error} when it fails; what it says of that has been printed
 */
export async function costOf(
  script: string,
  folder: string,
  variables: NodeJS.ProcessEnv = {},
  { mayFail = false }: { mayFail?: boolean } = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--run", script], {
    cwd: folder,
    stdio: ["ignore", "ignore", mayFail ? "ignore" : "inherit"],
    env: { ...process.env, ...variables },
  });
  const tree = new ProcessTree(child.pid!);
  const sampling = setInterval(() => tree.sample(), 50);
  const [status] = (await once(child, "exit")) as [number | null];
  const wall = (performance.now() - start) / 1000;
  clearInterval(sampling);
  if (status !== 0 && !mayFail) throw new Error(`npm run ${script} failed in ${folder}`);
  return { cpu: tree.cpu, wall, memory: tree.peak / 2 ** 30 };
}
