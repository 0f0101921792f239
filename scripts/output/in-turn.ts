import { takeTurn, type Turn } from "./turn.ts";

const turns = new Set<Turn>();

/**
 * Does a work in a build's turn at a folder, and ends the turn with it.
 *
 * @param work is given the folder of the turn
 */
export async function inTurn<T>(target: string, work: (folder: string) => T | Promise<T>): Promise<T> {
  const turn = await takeTurn(target);
  turns.add(turn);
  // Where a work fails, other parts of it may still be writing: all have ended only when the process does.
  process.once("exit", () => turn.end());
  try {
    return await work(turn.folder);
  } finally {
    turn.end();
    turns.delete(turn);
  }
}

/** Ends the turns of this process, when it is told to stop. */
export function endTurns(): void {
  for (const turn of turns) turn.end();
}
