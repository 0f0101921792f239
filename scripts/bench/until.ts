import { setTimeout as wait } from "node:timers/promises";

/** Asks again and again whether something is done. @throws {Error} when it is not in time */
export async function until(done: () => Promise<boolean>, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (await done().catch(() => false)) return;
    await wait(20);
  }
  throw new Error(`gave up after ${milliseconds / 1000} s`);
}
