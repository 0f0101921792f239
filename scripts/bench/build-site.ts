import { spawnSync } from "node:child_process";

/**
 * Builds the site into a folder, as for the root of a host.
 *
 * @param contentFolder of the dossier, where it is not that of the environment
 * @throws {Error} when it cannot be built
 */
export function buildSite(folder: string, contentFolder?: string): void {
  const env = { ...process.env, OUT: folder, BASE: "/", ...(contentFolder && { DOSSIER: contentFolder }) };
  const { status } = spawnSync(process.execPath, ["scripts/build.ts"], { stdio: "ignore", env });
  if (status !== 0) throw new Error("scripts/build.ts failed");
}
