/**
 * What only one of two lists has. Where both hold the same in another order,
 * the stretch that is ordered otherwise; undefined where they are equal.
 */
export function compareLists(
  before: readonly string[],
  after: readonly string[],
): { before: readonly string[]; after: readonly string[] } | undefined {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return undefined;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const [lost, gained] = [without(left, right), without(right, left)];
  return lost.length + gained.length > 0 ? { before: lost, after: gained } : { before: left, after: right };
}

/** A list without the items of another, each taken out as often as the other has it. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of others) counts.set(item, (counts.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = counts.get(item) ?? 0;
    counts.set(item, count - 1);
    return count <= 0;
  });
}
