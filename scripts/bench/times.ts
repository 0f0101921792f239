import { median } from "d3";
import { costOf, type Cost } from "./cost.ts";
import type { Figure } from "./figure.ts";
import { here, checkOut, type Side } from "./side.ts";
import { tasks, type Task } from "./tasks.ts";

/** The project, beside a commit of it where one is given; each figure is the median of so many runs. */
export interface TimesOptions {
  runs?: number;
  against?: string;
}

/**
 * Measures the builds and the check: processor time, time and memory. Of two
 * sides each has its turn, A B A B …, so that what else slows the machine slows
 * both. Each side builds its own dossier, by its own commands.
 */
export async function measureTimes({ runs = 5, against }: TimesOptions = {}): Promise<Figure[]> {
  const sides = [here(), ...(against ? [checkOut(against)] : [])];
  const figures: Figure[] = [];
  for (const task of tasks) {
    const [ours, theirs] = await alternate(task, sides, runs);
    for (const { part, limit, ratio } of task.figures) {
      const value = median(ours!, (cost) => cost[part])!;
      const before = theirs && median(theirs, (cost) => cost[part]);
      figures.push({
        what: `${task.what}, ${words[part]}`,
        value,
        unit: part === "memory" ? "GB" : "s",
        limit: before !== undefined && ratio !== undefined ? before * ratio : limit,
        before,
      });
    }
  }
  return figures;
}

const words: Record<keyof Cost, string> = { cpu: "CPU", wall: "time", memory: "peak memory" };

/** The costs of each side, run by run. */
async function alternate(task: Task, sides: readonly Side[], runs: number): Promise<Cost[][]> {
  const costs: Cost[][] = sides.map(() => []);
  for (const side of sides) await task.prepare?.(side);
  for (let run = 1; run <= runs; run++)
    for (const [index, side] of sides.entries()) {
      task.beforeRun?.(side, run);
      const cost = await costOf(task.script, side.project, task.variables?.(side));
      costs[index]!.push(cost);
      console.log(
        `${task.what}, ${side.name}, run ${run} of ${runs}:`,
        `${cost.cpu.toFixed(2)} s CPU, ${cost.wall.toFixed(2)} s, ${cost.memory.toFixed(2)} GB`,
      );
    }
  return costs;
}
