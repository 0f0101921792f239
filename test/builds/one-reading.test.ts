import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editorsEnvironment } from "../support/environment.ts";
import { builtSites } from "../support/site.ts";

const project = join(import.meta.dirname, "../..");

test("all that a build shows comes from one reading of each file", () => {
  const site = builtSites.find(({ name }) => name === "ferries")!;
  const folder = mkdtempSync(join(project, ".cache/one-reading-"));
  try {
    const [dossier, out] = [join(folder, "dossier"), join(folder, "site")];
    cpSync(site.contentFolder, dossier, { recursive: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", join(project, "test/support/delete-after-reading.ts"), "scripts/build.ts"],
      {
        cwd: project,
        encoding: "utf8",
        env: editorsEnvironment({ CI: "", DOSSIER: dossier, OUT: out, BASE: site.base, SITE: site.origin }),
      },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(existsSync(join(dossier, "dossier.yaml"))).toBe(false);
    for (const file of site.files)
      expect(readFileSync(join(out, file)).equals(readFileSync(join(site.folder, file))), file).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);
