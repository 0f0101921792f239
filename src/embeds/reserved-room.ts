interface Size {
  width: number;
  height: number;
}

const slopeOf = (from: Size, to: Size): number => (to.height - from.height) / (to.width - from.width);

/**
 * The heights of a frame as one length of CSS, for the padding of an element:
 * there a percentage is one of the width. It is the highest of some straight
 * lines, never above a height between two that are known, which a page could not
 * take back without moving what stands below.
 *
 * @param heights in px, narrowest first
 */
export function reservedRoom(heights: readonly Size[]): string {
  const corners: Size[] = [];
  for (const next of heights) {
    while (corners.length > 1 && slopeOf(corners.at(-2)!, corners.at(-1)!) >= slopeOf(corners.at(-1)!, next))
      corners.pop();
    corners.push(next);
  }
  const lines = corners.slice(1).map((to, rank) => {
    const from = corners[rank]!;
    const slope = slopeOf(from, to);
    return `${Math.round(from.height - slope * from.width)}px + ${Number((100 * slope).toFixed(1))}%`;
  });
  return `max(${lines.join()})`;
}
