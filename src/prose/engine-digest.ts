import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

function digest(): string {
  const hash = createHash("sha256");
  const files = globSync("src/{schema,prose,model,reader,collections,i18n}/**/*.ts", { cwd: project }).sort();
  for (const file of [...files, "package-lock.json"]) hash.update(file).update(readFileSync(join(project, file)));
  return hash.digest("hex");
}

/**
 * What records are read and prose is compiled by, packages included: what was
 * kept from another engine is of no use. It is that of the files as they were
 * loaded, not as they are while a server goes on.
 */
export const engine: string = digest();
