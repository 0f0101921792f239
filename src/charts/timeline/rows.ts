import { sort } from "d3";

/**
 * Puts what would cover each other into rows, each into the first that has room.
 *
 * @param extents from where to where each reaches, in px
 * @returns the row of each, counted from 0
 */
export function stackRows(extents: readonly (readonly [left: number, right: number])[]): {
  rows: number[];
  count: number;
} {
  const ends: number[] = [];
  const rows: number[] = [];
  for (const index of sort(extents.keys(), (index) => extents[index]![0])) {
    const [left, right] = extents[index]!;
    const free = ends.findIndex((end) => end <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    rows[index] = row;
  }
  return { rows, count: Math.max(1, ends.length) };
}
