import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";

/**
 * Loaded before a command, takes away each file of the dossier as soon as it has
 * been read: what reads one again, by whatever means, finds nothing.
 */
const root = `${process.env.DOSSIER}${sep}`;
const { readFileSync } = fs;

fs.readFileSync = ((path: fs.PathOrFileDescriptor, ...options: [never]) => {
  const read = readFileSync(path, ...options);
  if (typeof path === "string" && path.startsWith(root)) fs.rmSync(path);
  return read;
}) as typeof readFileSync;
syncBuiltinESMExports();
