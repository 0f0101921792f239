import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";

/**
 * Loaded before a command, takes away each file of the dossier as soon as it has
 * been opened to be read, which does not hinder who has opened it: what reads one
 * again, by whatever means, finds nothing.
 */
const root = `${process.env.DOSSIER}${sep}`;
const { openSync, readFileSync } = fs;
const takeAway = (path: unknown): void => {
  if (typeof path === "string" && path.startsWith(root)) fs.rmSync(path);
};

fs.openSync = (path, flags, mode) => {
  const file = openSync(path, flags, mode);
  if (typeof flags === "number") takeAway(path);
  return file;
};
fs.readFileSync = ((path: fs.PathOrFileDescriptor, ...options: [never]) => {
  const read = readFileSync(path, ...options);
  takeAway(path);
  return read;
}) as typeof readFileSync;
syncBuiltinESMExports();
