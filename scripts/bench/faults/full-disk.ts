import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Loaded before a build, has the disk full from the first file on whose path
 * ends in `FULL_AT`: nothing that lies in the folder of a turn can be written any more.
 */
const at = process.env.FULL_AT ?? "";
let isFull = false;

function check(path: unknown): void {
  const file = path instanceof URL ? path.pathname : String(path);
  isFull ||= file.endsWith(at);
  if (isFull && file.includes("/.dossier-build-"))
    throw Object.assign(new Error(`ENOSPC: no space left on device, write '${file}'`), { code: "ENOSPC", path: file });
}

const { writeFileSync, promises } = fs;
const { writeFile } = promises;
fs.writeFileSync = (...args: Parameters<typeof writeFileSync>) => {
  check(args[0]);
  writeFileSync(...args);
};
promises.writeFile = async (...args: Parameters<typeof writeFile>) => {
  check(args[0]);
  await writeFile(...args);
};
syncBuiltinESMExports();
