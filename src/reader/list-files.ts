import { readdirSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import { REDIRECTS } from "../model/redirects.ts";
import type { RecordKind } from "../schema/fields.ts";
import { kinds, recordKinds } from "../schema/kinds.ts";
import { nearest } from "../schema/nearest.ts";
import type { Problem } from "../schema/problem.ts";
import { ADDRESSES } from "./addresses.ts";
import { UNCITED } from "./uncited-list.ts";
import { entryFault, printable, statusOf, wholeProblem } from "./entry-fault.ts";

export const isFile = (path: string): boolean => statusOf(path)?.isFile() ?? false;
export const isFolder = (path: string): boolean => statusOf(path)?.isDirectory() ?? false;

export const isWithin = (folder: string, path: string): boolean => path.startsWith(`${folder}${sep}`);

/** Names in a folder, sorted; those with a dot before them belong to the system. None where it may not be read. */
export const namesIn = (folder: string): string[] =>
  isFolder(folder) && !entryFault(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];

/** A file or folder that would never be read, or could not be. */
export const stray = (path: string, name: (path: string) => string, hint: string): Problem =>
  wholeProblem(
    path,
    name,
    entryFault(path) ?? {
      kind: "unknown",
      found: `${isFolder(path) ? "folder" : "file"}: ${printable(basename(path))}`,
      hint,
    },
  );

const folders: string[] = [...recordKinds.map((kind) => kinds[kind].folder), "images"];
const files = ["dossier.yaml", "vocabulary.yaml", "about.mdx", ADDRESSES, REDIRECTS, UNCITED, "README.md"];

/** What lies in the folder of the dossier and would never be read. */
export const unknownEntries = (root: string, name: (path: string) => string): Problem[] =>
  namesIn(root).flatMap((entry) => {
    const path = join(root, entry);
    const fault = entryFault(path);
    if (fault) return [wholeProblem(path, name, fault)];
    const [wanted, other] = isFolder(path) ? [folders, files] : [files, folders];
    if (wanted.includes(entry)) return [];
    const near = nearest(entry, wanted);
    const hint = other.includes(entry)
      ? `remove it: ${entry} is the name of a ${isFolder(path) ? "file" : "folder"}`
      : near
        ? `did you mean ${near}?`
        : `move it elsewhere; a dossier holds ${[...folders, ...files].join(", ")}`;
    return [stray(path, name, hint)];
  });

const extensions: Partial<Record<RecordKind, string[]>> = { chart: [".yaml"] };

/** Lists the files of a kind, and reports what lies among them by mistake. */
export function filesOf(
  root: string,
  kind: RecordKind,
  name: (path: string) => string,
  problems: Problem[],
): { path: string; id: string }[] {
  const folder = join(root, kinds[kind].folder);
  const accepted = extensions[kind] ?? [".mdx", ".md"];
  return namesIn(folder).flatMap((entry) => {
    const path = join(folder, entry);
    const main = join(path, "dataset.yaml");
    for (const part of kind === "dataset" ? [path, main] : [path]) {
      const fault = entryFault(part);
      if (!fault) continue;
      problems.push(wholeProblem(part, name, fault));
      return [];
    }
    if (kind === "dataset") {
      if (isFolder(path)) return [{ path: main, id: entry }];
      problems.push(stray(path, name, `put it into ${name(folder)}/<id>/`));
    } else {
      if (isFile(path) && accepted.includes(extname(entry))) return [{ path, id: basename(entry, extname(entry)) }];
      const hint = `${/^[ae]/.test(kind) ? "an" : "a"} ${kind} is a file that ends in ${accepted.join(" or ")}; move or rename this one`;
      problems.push(stray(path, name, hint));
    }
    return [];
  });
}
