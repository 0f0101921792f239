import { relative, resolve, sep } from "node:path";
import { loadEnvironment } from "../astro/environment.ts";
import type { RecordName } from "../model/record.ts";
import { heldReading } from "./held-reading.ts";

/** A file of a dossier as its editors keep it. */
export interface DossierFile {
  /** Path within the dossier's folder, with slashes: `claims/x.mdx`. */
  path: string;
  bytes: Uint8Array;
  /** The record that it is, or whose figures it holds. */
  of?: RecordName | undefined;
}

/** The files that a dossier is read from, in the order of their paths; no other that may lie in its folder. */
export async function dossierFiles(): Promise<DossierFile[]> {
  const { contentFolder } = loadEnvironment();
  const { dossier } = heldReading(contentFolder) ?? (await import("./open-reading.ts")).openReading(contentFolder);
  if (!dossier) return [];
  const { root, records, settings, vocabulary, about, tables, pictures } = dossier;
  const texts: { path: string; text: string; of?: RecordName }[] = [
    ...[settings, vocabulary, ...(about ? [about] : [])],
    ...records.map(({ path, text, kind, id }) => ({ path, text, of: { kind, id } })),
    ...[...tables].flatMap(([id, editions]) =>
      [...editions.values()].map(({ file, text }) => ({
        path: resolve(file),
        text,
        of: { kind: "dataset" as const, id },
      })),
    ),
  ];
  return [
    ...texts.map(({ path, text, of }) => ({
      path: relative(root, path).split(sep).join("/"),
      bytes: Buffer.from(text),
      of,
    })),
    ...[...pictures].map(([path, { bytes }]) => ({ path: `images/${path}`, bytes })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
