import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Found } from "../schema/problem.ts";
import { entryFault, printable, unreadable } from "./entry-fault.ts";

/**
 * Reads a file of a dossier whole; every file is read here.
 *
 * @param limit the most bytes that it may have
 * @returns what is wrong where it cannot be read: its kind, its size, a right that is missing, or that it has gone
 */
export function readBytes(path: string, limit: number): Buffer | Found {
  let file: number | undefined;
  try {
    const fault = entryFault(path);
    if (fault) return fault;
    // Nothing is followed or waited for that has taken the place of the file since it was looked at.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const { size } = fstatSync(file);
    if (size > limit) return tooLarge(path, size, limit);
    return readFileSync(file);
  } catch (error) {
    return foundOf(error as NodeJS.ErrnoException, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const tooLarge = (path: string, size: number, limit: number): Found => ({
  kind: "invalid",
  found: `size: ${printable(basename(path))} has ${megabytes(size)} MB`,
  hint: `make it smaller: it may have ${megabytes(limit)} MB at most`,
});

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 && bytes % 1e6 !== 0 ? 1 : 0);

function foundOf({ code = "", message }: NodeJS.ErrnoException, path: string): Found {
  const name = printable(basename(path));
  if (code === "EACCES" || code === "EPERM") return unreadable(path, "file");
  if (code === "ENOENT")
    return { kind: "missing", found: `file: ${name}`, hint: "it went while the dossier was read; run this again" };
  return { kind: "invalid", found: `file: ${name} cannot be read`, hint: `the system says: ${code || message}` };
}
