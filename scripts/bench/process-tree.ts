import { readdirSync, readFileSync } from "node:fs";

/** Ticks of Linux a second, and bytes of its pages, on all machines that this runs on. */
const TICKS = 100;
const PAGE = 4096;

/**
 * Watches a process and all below it from outside, in `/proc`. A parent's own
 * account of its children will not do: it leaves out those that it does not
 * wait for, such as Pagefind, which is killed at the end.
 */
export class ProcessTree {
  /** The most memory that all processes held at one time, in bytes. */
  peak = 0;
  /** Processor time of each process when last seen, in ticks. */
  private readonly ticks = new Map<number, number>();

  private readonly root: number;

  /** @param root id of the process */
  constructor(root: number) {
    this.root = root;
  }

  /** User and system time of all processes, in seconds; what follows the last sample is not in it. */
  get cpu(): number {
    return [...this.ticks.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS;
  }

  /** Looks at every process; to be done many times a second. */
  sample(): void {
    this.peak = Math.max(this.peak, this.read(this.root));
  }

  /** Bytes that a process and those below it hold. */
  private read(pid: number): number {
    try {
      const folder = `/proc/${pid}`;
      // The name of the program, in brackets, may itself hold blanks and brackets.
      const fields = readFileSync(`${folder}/stat`, "utf8").split(") ").at(-1)!.split(" ");
      this.ticks.set(pid, Number(fields[11]) + Number(fields[12]));
      // Each thread has children of its own.
      const children = readdirSync(`${folder}/task`).flatMap((thread) =>
        readFileSync(`${folder}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
      );
      return children.reduce((sum, child) => sum + this.read(Number(child)), Number(fields[21]) * PAGE);
    } catch {
      // It has ended between one look and the next.
      return 0;
    }
  }
}
