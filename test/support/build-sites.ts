import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { historyEnvironment, writeHistory } from "./history.ts";
import { allSites } from "./sites.ts";

/** Builds the sites that the tests read, each by the command that an editor would use. */
export function buildSites(): boolean {
  return allSites.every((site) => {
    const { folder, contentFolder, base, origin, write } = site;
    write?.(contentFolder);
    writeHistory(site);
    // Tests find no site of an earlier run where a build fails.
    rmSync(folder, { recursive: true, force: true });
    // The list of addresses of a dossier that is kept has to be committed; that of the other is not.
    const CI = write ? "" : "1";
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, "../../scripts/build.ts")], {
      stdio: "inherit",
      env: {
        ...process.env,
        ...historyEnvironment(site),
        ASTRO_TELEMETRY_DISABLED: "1",
        DOSSIER: contentFolder,
        OUT: folder,
        BASE: base,
        SITE: origin,
        CI,
      },
    });
    return status === 0;
  });
}

if (import.meta.main) process.exitCode = buildSites() ? 0 : 1;
