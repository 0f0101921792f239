import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedFiles, stampsOf } from "../../src/collections/dev/stamps.ts";

test("files that were written, added and taken away are told, others are not", () => {
  const folder = mkdtempSync(join(tmpdir(), "stamps-"));
  const [kept, written, added, gone] = ["kept", "written", "added", "gone"].map((name) => join(folder, name));
  for (const file of [kept!, written!, gone!]) writeFileSync(file, "a");
  const before = stampsOf(folder);
  writeFileSync(written!, "another");
  writeFileSync(added!, "a");
  rmSync(gone!);
  expect(changedFiles(before, stampsOf(folder)).sort()).toEqual([added, gone, written].sort());
  rmSync(folder, { recursive: true });
});
