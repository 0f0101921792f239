import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { foreignFiles } from "./foreign-files.ts";
import { isMarked, MARK } from "./mark.ts";

/** What of the project no site may be written to or below; what is missing here lies beside the engine. */
export const ENGINE = [
  ".astro",
  ".cache/astro",
  ".cache/node",
  ".ci",
  ".github",
  ".vscode",
  "content",
  "public",
  "scripts",
  "src",
  "test",
];

/** Folders that belong to other programs wherever they lie. */
const FOREIGN = new Set([".git", "node_modules"]);

/**
 * The folder that `OUT` names, by its real path. A build replaces it whole, so it
 * has to be missing, empty or as an earlier build has left it, and must neither
 * hold nor lie within what the build is made from.
 *
 * @throws {Error} when the folder cannot be written to or must not be, with what to write
 */
export function outputFolder(
  out: string,
  { project, dossier, home = homeOf() }: { project: string; dossier: string; home?: string | undefined },
): string {
  const refuse = (why: string, hint = "name another folder, for instance dist"): Error =>
    Object.assign(new Error(`OUT: ${JSON.stringify(out).slice(1, -1)}\n  ${why}; ${hint}`), { stack: "" });

  if (/[\x00-\x1f\x7f]/.test(out)) throw refuse("holds a control character");

  let folder: string;
  try {
    folder = realPathOf(resolve(project, out));
  } catch (error) {
    throw refuse(reasonOf(error as NodeJS.ErrnoException));
  }
  for (const [what, path] of [
    ["the engine", project],
    ["the dossier", dossier],
    ["the engine's own files", join(project, ".cache")],
    ["your home folder", home],
  ] as const)
    if (path && isWithin(path, folder)) throw refuse(`holds ${what}, ${path}`);
  if (isWithin(folder, dossier)) throw refuse(`lies within the dossier, ${dossier}`);
  const part = ENGINE.find((name) => isWithin(folder, join(project, name)));
  if (part) throw refuse(`lies within ${part}, which is part of the engine`);
  const foreign = folder.split(/[\\/]/).find((name) => FOREIGN.has(name.toLowerCase()));
  if (foreign) throw refuse(`lies within a folder ${foreign}, which belongs to another program`);
  const outer = ancestorsOf(dirname(folder)).find(isMarked);
  if (outer) throw refuse(`lies within the site in ${outer}, which its next build replaces`);

  const there = statSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) throw refuse("is no folder");
  if (there && isMountPoint(folder))
    throw refuse("is where a disk is mounted", `name a folder in it, ${join(out, "site")}`);
  if (there) checkContents(folder, out, refuse);
  checkParent(folder, refuse);
  return folder;
}

/** None where the machine does not know who runs this. */
function homeOf(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

type Refuse = (why: string, hint?: string) => Error;

function checkContents(folder: string, out: string, refuse: Refuse): void {
  let names: string[];
  let foreign: string[];
  try {
    names = readdirSync(folder);
    foreign = isMarked(folder) ? foreignFiles(folder) : [];
  } catch (error) {
    throw refuse(reasonOf(error as NodeJS.ErrnoException));
  }
  if (names.includes(".git")) throw refuse("is a git checkout, which a build would remove", "name a folder in it");
  const remove = `remove it once, rm -r ${JSON.stringify(out)}, or name another folder`;
  if (names.length > 0 && !isMarked(folder))
    throw refuse(
      `holds files, and no ${MARK} says that a build has made them`,
      `where it is a site of an earlier version, ${remove}`,
    );
  if (foreign.length > 0)
    throw refuse(
      `holds what no build has put there as it is, and would be lost: ${listed(foreign)}`,
      `keep elsewhere what is yours, a file for the root of every site in public/; then ${remove}`,
    );
}

const SHOWN = 5;
const listed = (paths: string[]): string =>
  [
    ...paths.slice(0, SHOWN).map((path) => JSON.stringify(path).slice(1, -1)),
    ...(paths.length > SHOWN ? [`and ${paths.length - SHOWN} more`] : []),
  ].join(", ");

/** The folder beside which the site is made, or the nearest that is there. */
function checkParent(folder: string, refuse: Refuse): void {
  const parent = ancestorsOf(dirname(folder)).find((path) => existsSync(path))!;
  if (!statSync(parent).isDirectory()) throw refuse(`lies below ${parent}, which is no folder`);
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
  } catch {
    throw refuse(`${parent} may not be written to`);
  }
}

/** A path without links, also where its last parts are not there yet. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (!isMissing || lstatSync(path, { throwIfNoEntry: false })) throw error;
    return join(realPathOf(dirname(path)), basename(path));
  }
}

const reasonOf = ({ code }: NodeJS.ErrnoException): string =>
  ({
    ENOENT: "is a link that leads to nothing",
    ELOOP: "is a link that leads to itself",
    ENOTDIR: "lies below something that is no folder",
    EACCES: "may not be read",
    ENAMETOOLONG: "is longer than a path may be",
  })[code ?? ""] ?? `cannot be looked at (${code})`;

/** A path and all folders above it, the nearest first. */
const ancestorsOf = (path: string): string[] => [path, ...(dirname(path) === path ? [] : ancestorsOf(dirname(path)))];

/**
 * Whether a path is a folder or lies within it. Folders are told by what they
 * are, as one can have several names: links, mounts, capital letters.
 */
function isWithin(path: string, folder: string): boolean {
  const wanted = identityOf(folder);
  const real = existsSync(path) ? realpathSync.native(path) : path;
  return ancestorsOf(real).some(
    (candidate) => relative(candidate, folder) === "" || (wanted && identityOf(candidate) === wanted),
  );
}

function identityOf(path: string): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false, bigint: true });
  return status && status.ino > 0n ? `${status.dev} ${status.ino}` : undefined;
}

/** Whether a folder cannot be renamed, since a disk is mounted there. Linux lists what looks like part of the disk around it. */
function isMountPoint(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  try {
    return readFileSync("/proc/self/mountinfo", "utf8")
      .split("\n")
      .some((line) => unescape(line.split(" ")[4] ?? "") === folder);
  } catch {
    return false;
  }
}

/** As that list writes blanks and line ends: `\040`. */
const unescape = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)));
