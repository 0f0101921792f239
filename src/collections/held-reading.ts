import type { ReadDossier } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";

/** A dossier as it was read, once for the whole process, and all that is wrong with it. */
export interface CheckedReading {
  root: string;
  /** Undefined when the settings or the vocabulary cannot be used. */
  dossier: ReadDossier | undefined;
  problems: readonly Problem[];
}

// Astro runs `content.config.ts` and the pages in module graphs of their own, apart
// from the command that started it: a variable of this module would be several.
const HELD = Symbol.for("dossier.reading");
const held = globalThis as { [HELD]?: CheckedReading | undefined };

/** What this process has read of a dossier, if anything. */
export const heldReading = (root: string): CheckedReading | undefined =>
  held[HELD]?.root === root ? held[HELD] : undefined;

export const holdReading = (reading: CheckedReading): CheckedReading => (held[HELD] = reading);

/** Has the dossier read anew by who opens it next. */
export function forgetReading(): void {
  held[HELD] = undefined;
}
