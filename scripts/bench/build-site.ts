import { spawnSync } from "node:child_process";

/** Builds the site into a folder, as for the root of a host. @throws {Error} when it cannot be built */
export function buildSite(folder: string): void {
  const env = { ...process.env, OUT: folder, BASE: "/" };
  const { status } = spawnSync(process.execPath, ["scripts/build.ts"], { stdio: "ignore", env });
  if (status !== 0) throw new Error("scripts/build.ts failed");
}
