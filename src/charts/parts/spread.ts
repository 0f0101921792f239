import { sort } from "d3";

/**
 * Moves labels apart along one axis so that none overlaps, keeping their order
 * and staying as near as it can to where each wants to be.
 *
 * @param wanted positions in px, in any order
 * @returns positions in the order of `wanted`
 */
export function spread(
  wanted: readonly number[],
  { gap, min, max }: { gap: number; min: number; max: number },
): number[] {
  const order = sort(wanted.keys(), (index) => wanted[index]);
  const placed: number[] = [];
  order.forEach((index, rank) => {
    placed.push(Math.max(wanted[index]!, rank > 0 ? placed[rank - 1]! + gap : min));
  });
  for (let rank = placed.length - 1, limit = max; rank >= 0; rank--, limit -= gap)
    placed[rank] = Math.min(placed[rank]!, rank === placed.length - 1 ? limit : placed[rank + 1]! - gap);
  const result: number[] = [];
  order.forEach((index, rank) => {
    result[index] = placed[rank]!;
  });
  return result;
}
