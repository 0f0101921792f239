import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A list that editors commit, such as that of the addresses, as a build leaves it. It is written beside the
 * old one while that still can fail without harm, and takes its name once the site is published.
 */
export class CommittedList {
  private readonly aside: string;
  private readonly path: string;
  private readonly text: string | undefined;
  private readonly tell: () => void;

  /**
   * @param root folder of the dossier
   * @param name of the list in that folder
   * @param text undefined where the list is as it was
   * @param tell says what is new, once it is written
   */
  constructor(root: string, name: string, text: string | undefined, tell: () => void) {
    this.path = join(root, name);
    this.aside = join(root, `.${name}-new`);
    this.text = text;
    this.tell = tell;
  }

  /** @throws {Error} when it cannot be written */
  prepare(): void {
    if (this.text === undefined) return;
    rmSync(this.aside, { force: true });
    try {
      const file = openSync(this.aside, "wx");
      try {
        writeFileSync(file, this.text);
        // Unlike the site, this is a file of the editor's that no build could make again.
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      rmSync(this.aside, { force: true });
      throw error;
    }
  }

  commit(): void {
    if (this.text === undefined) return;
    renameSync(this.aside, this.path);
    this.tell();
  }
}
