import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Figure } from "./figure.ts";
import { until } from "./until.ts";

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const node = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, args, { stdio: "ignore", env: { ...process.env, ...env } });

/** Builds the site with index into an empty folder three times: median wall time and the highest memory. */
export async function measureBuild(outDir: string): Promise<Figure[]> {
  const seconds: number[] = [];
  let peak = 0;
  for (let run = 0; run < 3; run++) {
    for (const folder of [outDir, ".astro", "node_modules/.astro", "node_modules/.vite"])
      rmSync(folder, { recursive: true, force: true });
    const { time, memory } = await runScript(["scripts/build.ts"], { OUT: outDir });
    seconds.push(time);
    peak = Math.max(peak, memory);
  }
  return [
    { what: "cold build with search index", value: median(seconds), unit: "s", limit: 15 },
    { what: "its peak memory, all processes", value: peak / 2 ** 30, unit: "GB", limit: 1.2 },
  ];
}

/** Checks the dossier five times: median wall time of the whole process. */
export async function measureCheck(): Promise<Figure> {
  const seconds: number[] = [];
  for (let run = 0; run < 5; run++) seconds.push((await runScript(["scripts/check.ts"])).time);
  return { what: "npm run check", value: median(seconds), unit: "s", limit: 2 };
}

/** Edits a record under the development server five times: median time until the page shows it. */
export async function measureEdit(contentFolder: string, copy: string): Promise<Figure> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(contentFolder, copy, { recursive: true });
  const explainers = join(copy, "explainers");
  const [file = ""] = readdirSync(explainers);
  const port = 4390;
  const page = `http://localhost:${port}/explainers/${file.replace(/\.mdx?$/, "")}/`;
  const server = node(["scripts/dev.ts"], { DOSSIER: copy, PORT: String(port) });
  try {
    await until(async () => (await fetch(page)).ok, 60_000);
    const original = readFileSync(join(explainers, file), "utf8");
    const seconds: number[] = [];
    for (let run = 0; run < 5; run++) {
      const mark = `Edited for the measurement, number ${run}.`;
      const start = performance.now();
      writeFileSync(join(explainers, file), `${original}\n\n${mark}\n`);
      await until(async () => (await (await fetch(page)).text()).includes(mark), 20_000);
      seconds.push((performance.now() - start) / 1000);
      await wait(500);
    }
    return { what: "edit to page in npm run dev", value: median(seconds), unit: "s", limit: 1 };
  } finally {
    server.kill();
  }
}

/** Runs a script to its end. Memory is that of the process and all below it, in bytes; zero where the system has no /proc. */
async function runScript(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ time: number; memory: number }> {
  const start = performance.now();
  const child = node(args, env);
  let memory = 0;
  const sampling = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), 50);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${args.join(" ")} failed`);
  return { time: (performance.now() - start) / 1000, memory };
}

function memoryOf(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return pages * 4096 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
