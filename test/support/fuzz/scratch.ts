import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import type { Files } from "./mutation.ts";

/** All files of a folder, by their paths within it. */
export const readFiles = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path))]),
  );

/** A folder in which a dossier can be broken again and again: only what differs is written. */
export class Scratch implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), "dossier-"));
  #there: Files = new Map();

  /** Makes the folder hold these files and no others. */
  hold(files: Files): void {
    for (const path of this.#there.keys()) if (!files.has(path)) this.#remove(path);
    for (const [path, bytes] of files) {
      if (this.#there.get(path) === bytes) continue;
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), bytes);
    }
    this.#there = new Map(files);
  }

  /** Removes a file, and the folders that have nothing else in them. */
  #remove(path: string): void {
    rmSync(join(this.root, path));
    for (let folder = dirname(path); folder !== "." && this.#isEmpty(folder); folder = dirname(folder))
      rmdirSync(join(this.root, folder));
  }

  #isEmpty(folder: string): boolean {
    return readdirSync(join(this.root, folder)).length === 0;
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}
