import { bisectLeft, sort } from "d3";

/** A stretch of time in which events come about as often throughout. */
export interface Block {
  /** Milliseconds, UTC. */
  from: number;
  to: number;
  /** How many events it holds. */
  count: number;
}

/** How often one break too many may be made, of times that come by chance. */
const FALSE_ALARM = 0.05;

/**
 * Divides a time where events begin to come more often, or less: the division
 * by which they are likeliest, a break costing as much as chance could gain.
 * It breaks only at beginnings of years.
 *
 * Source: J. D. Scargle et al., Studies in Astronomical Time Series Analysis VI:
 * Bayesian Block Representations, 2013, sections 2 and 3.3, equation 21.
 *
 * @param times of events, in ms, between `from` and `to`
 */
export function densityBlocks(times: readonly number[], { from, to }: { from: number; to: number }): Block[] {
  const sorted = sort(times);
  const cost = 4 - Math.log(73.53 * FALSE_ALARM * Math.max(1, times.length) ** -0.478);
  const edges = edgesOf(sorted, from, to);
  const before = edges.map((edge, rank) => (rank === edges.length - 1 ? sorted.length : bisectLeft(sorted, edge)));
  const gain = (a: number, b: number) => {
    const count = before[b]! - before[a]!;
    return count === 0 ? 0 : count * Math.log(count / (edges[b]! - edges[a]!));
  };

  // The best division up to each edge ends with the block that began at the edge noted.
  const best = [0];
  const began = [0];
  for (let end = 1; end < edges.length; end++) {
    best[end] = -Infinity;
    for (let start = 0; start < end; start++) {
      const value = best[start]! + gain(start, end) - cost;
      if (value > best[end]!) [best[end], began[end]] = [value, start];
    }
  }
  const blocks: Block[] = [];
  for (let end = edges.length - 1; end > 0; end = began[end]!)
    blocks.unshift({
      from: edges[began[end]!]!,
      to: edges[end]!,
      count: before[end]! - before[began[end]!]!,
    });
  return blocks;
}

/** Where a break may be: about every year that has an event. */
function edgesOf(times: readonly number[], from: number, to: number): number[] {
  const years = new Set(times.map((time) => new Date(time).getUTCFullYear()));
  const starts = [...years].flatMap((year) => [startOfYear(year), startOfYear(year + 1)]);
  return sort(new Set([from, ...starts.filter((start) => start > from && start < to), to]));
}

/** Years are counted as `Date` counts them: 0 is 1 BC. */
export const startOfYear = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);
