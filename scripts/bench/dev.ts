import { spawn } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { median } from "d3";
import type { Figure } from "./figure.ts";
import { until } from "./until.ts";

/**
 * Edits a record under the development server: median time until the page shows it.
 *
 * @param contentFolder the dossier, of which a copy is edited
 */
export async function measureDev(contentFolder: string, copy: string, runs: number): Promise<Figure[]> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(contentFolder, copy, { recursive: true });
  const explainers = join(copy, "explainers");
  const [file = ""] = readdirSync(explainers);
  const port = 4390;
  const page = `http://localhost:${port}/explainers/${file.replace(/\.mdx?$/, "")}/`;
  const env = { ...process.env, DOSSIER: copy, PORT: String(port) };
  const server = spawn(process.execPath, ["scripts/dev.ts"], { stdio: "ignore", env });
  try {
    await until(async () => (await fetch(page)).ok, 60_000);
    const original = readFileSync(join(explainers, file), "utf8");
    const seconds: number[] = [];
    for (let run = 0; run < runs; run++) {
      const mark = `Edited for the measurement, number ${run}.`;
      const start = performance.now();
      writeFileSync(join(explainers, file), `${original}\n\n${mark}\n`);
      await until(async () => (await (await fetch(page)).text()).includes(mark), 20_000);
      seconds.push((performance.now() - start) / 1000);
      await wait(500);
    }
    return [{ what: "edit to page in npm run dev", value: median(seconds)!, unit: "s", limit: 1 }];
  } finally {
    server.kill();
  }
}
