import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { editorsEnvironment } from "../support/environment.ts";
import { siteOf } from "../support/sites.ts";

const project = join(import.meta.dirname, "../..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(project, ".cache/broken-"));
  cpSync(siteOf("ferries").contentFolder, join(folder, "dossier"), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a dossier with a broken reference is told where, and no page of it is built", () => {
  const event = join(folder, "dossier/events/2023-04-new-timetable.mdx");
  const text = readFileSync(event, "utf8");
  const broken = text.replace("lantern-line", "lantern-lines");
  expect(broken).not.toBe(text);
  writeFileSync(event, broken);

  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    cwd: project,
    encoding: "utf8",
    env: editorsEnvironment({ DOSSIER: join(folder, "dossier"), OUT: join(folder, "site") }),
  });

  const line = broken.split("\n").findIndex((line) => line.includes("lantern-lines")) + 1;
  expect(status).not.toBe(0);
  expect(stderr).toMatch(
    new RegExp(
      `events/2023-04-new-timetable\\.mdx:${line}:\\d+ +unknown actor: lantern-lines\\n.*did you mean lantern-line\\?`,
    ),
  );
  expect(existsSync(join(folder, "site"))).toBe(false);
});
