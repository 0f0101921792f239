import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { parse } from "yaml";
import { checkAll } from "../../src/checks/index.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import type { ReadDossier } from "../../src/reader/reading.ts";
import type { Problem } from "../../src/schema/problem.ts";
import { fixture } from "./broken.ts";

/** What is done to one file of the sound dossier, and what has to come of it. */
export interface HostileCase {
  name: string;
  /** Path within the dossier; that of all cases of the file where none is said. */
  file: string;
  /** The file that it begins as, where it is new. */
  copy?: string;
  /** The whole of it. */
  text?: string;
  /** The whole of it, in hexadecimal. */
  hex?: string;
  /** Every place of one text, and what is put there. */
  replace?: [from: string, to: string];
  /** Put behind all that is in it. */
  prose?: string;
  /** Opens as often as it would to exhaust a parser that calls itself, in the place of NESTED. */
  nest?: string;
  encode?: BufferEncoding;
  /** Where a symbolic link in its place leads. */
  link?: string;
  special?: "pipe" | "folder";
  /** Where the problem is told, if not in the file: a folder that should not be there, or the other of two. */
  in?: string;
  /** How the first line of the problem begins, behind its place. */
  refused?: string;
  /** A text that a reader is shown as it was written. */
  shows?: string;
  /** Nothing is refused, and nothing of it is shown in prose. */
  harmless?: true;
}

const folder = join(import.meta.dirname, "../fixtures/hostile");

/** Names of the files that hold the cases. */
export const hostileFiles = (): string[] => readdirSync(folder).sort();

/** The cases of one file of `test/fixtures/hostile`, and which parts of the sound dossier they do without. */
export function hostileCases(name: string): { cases: HostileCase[]; without: readonly string[] } {
  const { file, cases, without } = parse(readFileSync(join(folder, name), "utf8")) as {
    file: string;
    cases: Partial<HostileCase>[];
    without?: string[];
  };
  return { cases: cases.map((one) => ({ file, ...one }) as HostileCase), without: without ?? [] };
}

/** The sound dossier in a folder of its own, in which one case after the other is written and taken back. */
export class HostileDossier implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), "dossier-"));

  /** @param without paths of what cases can do without: most of the time goes into drawing charts */
  constructor(without: readonly string[]) {
    cpSync(fixture, this.root, {
      recursive: true,
      filter: (path) => !without.includes(relative(fixture, path)),
    });
  }

  /** What the check says of a case. */
  check(one: HostileCase): { dossier?: ReadDossier | undefined; problems: Problem[]; text: string } {
    const path = join(this.root, one.file);
    const before = readIfThere(join(fixture, one.file));
    const text = textOf(one, before);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    try {
      write(one, path, text);
      const reading = readDossier(this.root, { cwd: this.root });
      return { dossier: reading.dossier, problems: checkAll(reading), text };
    } finally {
      rmSync(path, { recursive: true, force: true });
      if (before !== undefined) writeFileSync(path, before);
      if (one.in !== undefined && one.file.startsWith(`${one.in}/`))
        rmSync(join(this.root, one.in), { recursive: true });
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}

function textOf({ copy, text, replace, prose, nest }: HostileCase, before: Buffer | undefined): string {
  let written = text ?? (copy === undefined ? before : readFileSync(join(fixture, copy)))?.toString("utf8") ?? "";
  if (replace) {
    if (!written.includes(replace[0])) throw new Error(`there is no ${replace[0]}`);
    written = written.replaceAll(replace[0], () => replace[1]);
  }
  if (prose !== undefined) written += `\n\n${prose}\n`;
  return nest === undefined ? written : written.replace("NESTED", () => nest.repeat(20_000));
}

function write({ link, special, hex, encode, copy, text, replace }: HostileCase, path: string, written: string): void {
  if (link !== undefined) symlinkSync(link, path);
  else if (special === "folder") mkdirSync(path);
  else if (special === "pipe") execFileSync("mkfifo", [path]);
  else if (hex !== undefined) writeFileSync(path, hex, "hex");
  else if (copy !== undefined && text === undefined && !replace) cpSync(join(fixture, copy), path);
  else writeFileSync(path, written, encode);
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
