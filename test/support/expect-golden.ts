import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

/** Whether goldens are written anew. */
export const isRenewed = Boolean(process.env.UPDATE_GOLDEN);

/**
 * Fails where a picture is another than the one that is kept, and writes it beside that.
 *
 * @param folder of the goldens
 * @param drawn the picture as `toGolden` writes it
 */
export function expectGolden(folder: string, id: string, drawn: string): void {
  const golden = join(folder, `${id}.svg`);
  const changed = join(folder, `${id}-changed.svg`);
  mkdirSync(folder, { recursive: true });
  rmSync(changed, { force: true });
  if (isRenewed) writeFileSync(golden, drawn);
  if (existsSync(golden) && readFileSync(golden, "utf8") === drawn) return;
  writeFileSync(changed, drawn);
  expect.fail(
    existsSync(golden)
      ? `${id} is drawn in another way: compare ${golden} with ${id}-changed.svg; where the change is meant, UPDATE_GOLDEN=1 renews it`
      : `${id} has no golden: look at ${changed}; where it is right, UPDATE_GOLDEN=1 keeps it`,
  );
}
