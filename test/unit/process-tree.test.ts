import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { ProcessTree } from "../../scripts/bench/process-tree.ts";

/** Holds 100 MB and works for half a second of processor time, in a process below the one that is watched. */
const child = `
  const held = Buffer.alloc(100e6, 1);
  while (process.cpuUsage().user < 500_000);
  setTimeout(() => held, 60_000);
`;
const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}]);`;

test.skipIf(!existsSync("/proc/self/stat"))("A ProcessTree counts what the children of a process take", async () => {
  const { pid = 0 } = spawn(process.execPath, ["-e", parent], { stdio: "ignore", detached: true });
  const tree = new ProcessTree(pid);
  try {
    await expect.poll(() => (tree.sample(), tree.cpu), { timeout: 4000 }).toBeGreaterThan(0.4);
  } finally {
    // The whole group, the child among them.
    process.kill(-pid);
  }
  expect(tree.peak).toBeGreaterThan(100e6);
});
