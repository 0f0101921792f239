import { sum } from "d3";
import type { Block } from "./blocks.ts";
import type { Stop } from "./scale.ts";

/** How far the room of a block follows its events rather than its length. */
const BY_EVENTS = 0.7;

/** What a block has of the drawing at least, so that its break and its year can be seen. */
const LEAST = 0.06;

/**
 * Gives each block its room: a weighted geometric mean of how long it is and of
 * how many events it holds, so that what is dense is magnified, and what is
 * long stays longer than its events alone would make it.
 */
export function stretch(blocks: readonly Block[]): Stop[] {
  const weights = blocks.map(({ from, to, count }) => (to - from) ** (1 - BY_EVENTS) * count ** BY_EVENTS);
  const total = sum(weights);
  const wanted = weights.map((weight) => Math.max(LEAST, total > 0 ? weight / total : 1));
  let at = 0;
  return [
    { time: blocks[0]!.from, at },
    ...blocks.map(({ to }, rank) => {
      at += wanted[rank]! / sum(wanted);
      return { time: to, at: rank === blocks.length - 1 ? 1 : at };
    }),
  ];
}
