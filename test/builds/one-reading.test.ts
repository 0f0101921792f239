import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestOf } from "../../scripts/output/digest.ts";
import { filesOf } from "../../scripts/output/files.ts";
import { markedDigest } from "../../scripts/output/mark.ts";
import { editorsEnvironment } from "../support/environment.ts";
import { historyEnvironment } from "../support/history.ts";
import { builtSites } from "../support/site.ts";

const project = join(import.meta.dirname, "../..");

test("all that a build shows comes from one reading of each file, and is the same to the byte in any zone, language and umask", () => {
  const site = builtSites.find(({ name }) => name === "ferries")!;
  const folder = mkdtempSync(join(project, ".cache/one-reading-"));
  const umask = process.umask(0o077);
  try {
    const [dossier, out] = [join(folder, "dossier"), join(folder, "site")];
    cpSync(site.contentFolder, dossier, { recursive: true });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", join(project, "test/support/delete-after-reading.ts"), "scripts/build.ts"],
      {
        cwd: project,
        encoding: "utf8",
        env: editorsEnvironment({
          ...historyEnvironment(site, dossier),
          CI: "",
          DOSSIER: dossier,
          OUT: out,
          BASE: site.base,
          SITE: site.origin,
          TZ: "Asia/Kathmandu",
          LC_ALL: "tr_TR.UTF-8",
        }),
      },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(existsSync(join(dossier, "dossier.yaml"))).toBe(false);
    for (const file of site.files)
      expect(readFileSync(join(out, file)).equals(readFileSync(join(site.folder, file))), file).toBe(true);
    expect(filesOf(out)).toEqual([...site.files]);
    // What the build says of the site is so, and tells in one line that two are alike.
    expect(stdout).toContain(`\nsha256 ${digestOf(out)}\n`);
    expect(markedDigest(site.folder)).toBe(digestOf(out));
  } finally {
    process.umask(umask);
    rmSync(folder, { recursive: true });
  }
}, 180_000);
