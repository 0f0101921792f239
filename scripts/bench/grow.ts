import { appendFileSync, cpSync, globSync, rmSync } from "node:fs";
import { extname, join } from "node:path";

/** One file a record. */
const RECORDS = ["*/*.{md,mdx}", "charts/*.yaml", "datasets/*/dataset.yaml"];

/** What a dossier has ever more of: nothing else of it has to know of another claim or event. */
const COPIED = "{claims,events}/*.{md,mdx}";

/**
 * Copies a dossier, and its claims and events again and again under new ids
 * until it has so many records. Ids are file names, links lead to the same
 * records, and all that is published stays at its address.
 *
 * @throws {Error} when it has none to copy
 */
export function grow({
  from,
  to,
  records = 2000,
  copied = COPIED,
}: {
  from: string;
  to: string;
  records?: number;
  /** Which files are copied, as a pattern. */
  copied?: string;
}): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const originals = globSync(copied, { cwd: from }).sort();
  if (originals.length === 0) throw new Error(`no claims or events in ${from}`);
  let missing = records - globSync(RECORDS, { cwd: from }).length;
  for (let copy = 2; missing > 0; copy++)
    for (const file of originals.slice(0, missing)) {
      const extension = extname(file);
      const path = join(to, `${file.slice(0, -extension.length)}-copy-${copy}${extension}`);
      cpSync(join(to, file), path);
      // No two have the same prose, lest it be compiled but once; none says anything that asks for a source.
      appendFileSync(path, `\n\nThis is copy-${copy} of the record.\n`);
      missing--;
    }
}
