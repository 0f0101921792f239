/**
 * Does something with each item, several at a time but for those of one lane,
 * which follow each other: no server is asked for two things at once.
 *
 * @returns the results in the order of the items
 */
export async function inLanes<T, R>(
  items: readonly T[],
  laneOf: (item: T) => string,
  run: (item: T) => Promise<R>,
  { atOnce }: { atOnce: number },
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const lanes = [...Map.groupBy([...items.keys()], (index) => laneOf(items[index]!)).values()];
  const work = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift())
      for (const index of lane) results[index] = await run(items[index]!);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
