/** What stands in a row, between what px. */
interface Placed {
  title: string;
  y: number;
  left: number;
  right: number;
  /** Where its name would begin. */
  nameAt: number;
}

/** Room behind a name, in px. */
const BEHIND = 6;

/** A name of which less can be read is left out, in px. */
const LEAST = 64;

/**
 * Names that have room between a mark and the next in its row: whole, or as
 * many of their words as fit.
 *
 * @param width of the drawing in px
 * @param measure width of a text in px
 * @returns the name of each, empty where there is no room
 */
export function placeNames(
  marks: readonly Placed[],
  { width, measure }: { width: number; measure: (text: string) => number },
): string[] {
  const names = marks.map(() => "");
  const order = [...marks.keys()].sort((a, b) => marks[a]!.y - marks[b]!.y || marks[a]!.left - marks[b]!.left);
  order.forEach((index, rank) => {
    const { title, y, nameAt } = marks[index]!;
    const next = marks[order[rank + 1] ?? -1];
    const end = next?.y === y ? Math.min(next.left, width) : width;
    names[index] = fit(title, end - nameAt - BEHIND, measure);
  });
  return names;
}

function fit(title: string, room: number, measure: (text: string) => number): string {
  if (room < LEAST) return "";
  const words = title.split(" ");
  const space = measure(" ");
  let width = -space;
  // Few words stand in many names, and are measured once.
  const ends = words.map((word) => (width += space + measure(word)));
  if (width <= room) return title;
  const last = ends.findLastIndex((end) => end + measure("…") <= room);
  if (last < 0 || ends[last]! + measure("…") < LEAST) return "";
  return `${words
    .slice(0, last + 1)
    .join(" ")
    .replace(/[,;:.]$/, "")}…`;
}
