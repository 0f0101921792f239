import { accessSync, constants, lstatSync, type Stats } from "node:fs";
import { basename } from "node:path";
import { codeOf, spellHidden } from "../schema/characters.ts";
import type { Found, Problem } from "../schema/problem.ts";

/** What lies at a path by itself: a link is not what it leads to. Undefined where nothing does, or nobody may look. */
export function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * What keeps a file or folder of a dossier from being read. A link is never
 * followed: it would publish whatever it leads to, of this machine or of the
 * one that builds the site.
 */
export function entryFault(path: string): Found | undefined {
  const name = basename(path);
  const status = statusOf(path);
  if (!status) return undefined;
  const invalid = (what: string, hint: string): Found => ({
    kind: "invalid",
    found: `${what}: ${printable(name)}`,
    hint,
  });
  if (status.isSymbolicLink())
    return invalid("link", "put the file or folder itself here; what a link leads to may lie outside of the dossier");
  if (!status.isFile() && !status.isDirectory())
    return invalid(specialOf(status), "remove it; a dossier holds files and folders alone");
  const what = status.isFile() ? "file" : "folder";
  // What a file system holds that is not UTF-8 comes as the mark of a lost character.
  if (printable(name) !== name)
    return invalid(`name of a ${what}`, "rename it: it holds a character that cannot be seen");
  if (name !== name.normalize())
    return invalid(
      `name of a ${what}`,
      "rename it: type the name anew, as its accents are stored apart from their letters",
    );
  try {
    accessSync(path, status.isFile() ? constants.R_OK : constants.R_OK | constants.X_OK);
  } catch {
    return unreadable(path, what);
  }
  return undefined;
}

/** @param what `file` or `folder` */
export const unreadable = (path: string, what: string): Found => ({
  kind: "invalid",
  found: `${what}: ${printable(basename(path))} may not be read`,
  hint: `allow it: chmod u+r${what === "folder" ? "x" : ""} ${JSON.stringify(path)}`,
});

/** A problem of a file or folder as a whole. */
export const wholeProblem = (path: string, name: (path: string) => string, found: Found): Problem => ({
  file: printable(name(path)),
  line: 1,
  column: 1,
  ...found,
});

/** A name without characters that would change how a terminal shows the line. */
export const printable = (name: string): string =>
  spellHidden(name.replace(/[\t\n\r]/g, (sign) => `<${codeOf(sign)}>`));

const specialOf = (status: Stats): string => (status.isFIFO() ? "pipe" : status.isSocket() ? "socket" : "device");
