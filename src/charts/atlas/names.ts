import { max, min } from "d3";
import type { Ring } from "./path.ts";

/** A place for words within a country: the middle of a band that lies in it all over, in units of the map. */
interface Room {
  x: number;
  y: number;
  width: number;
}

/** A name that fits into its country, in per cent of the map's width and height. */
export interface MapName {
  text: string;
  x: number;
  y: number;
  /** How wide a figure is at least, and at most, that shows it: 0 is the narrowest. */
  from: 0 | 1 | 2;
  until: 0 | 1 | 2;
}

// Widths of the map in px from which words of a rank are shown, as the `plot.css` of maps has it, and of a letter and a line.
const WIDTHS = [248, 352, 544] as const;
const LETTER = 6.4;
const LINE = 13;

/**
 * The widest band of a height that lies within outlines.
 *
 * @param height in units of the map
 */
function roomIn(rings: readonly Ring[], height: number): Room | undefined {
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  const [top = 0, bottom = 0] = [min(ys), max(ys)];
  let widest: Room | undefined;
  for (let y = top + height / 2; y <= bottom - height / 2; y += Math.max(1, height / 6)) {
    const bands = [y - height / 2, y - height / 4, y, y + height / 4, y + height / 2].map((at) => spansAt(rings, at));
    for (const [from, to] of bands.reduce(intersect)) {
      if (to - from > (widest?.width ?? 0)) widest = { x: (from + to) / 2, y, width: to - from };
    }
  }
  return widest;
}

type Span = readonly [from: number, to: number];

/** Where a level line runs within outlines, by the even-odd rule. */
function spansAt(rings: readonly Ring[], y: number): Span[] {
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], index) => {
        const [x2, y2] = ring[(index + 1) % ring.length]!;
        return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
      }),
    )
    .sort((a, b) => a - b);
  return crossings.flatMap((from, index): Span[] => (index % 2 === 0 ? [[from, crossings[index + 1] ?? from]] : []));
}

const intersect = (one: readonly Span[], other: readonly Span[]): Span[] =>
  one.flatMap(([from, to]) =>
    other.flatMap(([start, end]): Span[] => {
      const shared: Span = [Math.max(from, start), Math.min(to, end)];
      return shared[0] < shared[1] ? [shared] : [];
    }),
  );

/**
 * Sets the longest of some names that fits into a country, for each width of the
 * figure. None is cut: where no name fits, there is none.
 *
 * @param names the best first, such as the whole name and the code
 * @param width of the map in px where it is known, as in a picture
 */
export function placeName(
  rings: readonly Ring[],
  names: readonly string[],
  { size, width }: { size: { width: number; height: number }; width?: number | undefined },
): MapName[] {
  const placed: MapName[] = [];
  const ranks = width === undefined ? ([0, 1, 2] as const) : ([2] as const);
  for (const rank of ranks) {
    const px = (width ?? WIDTHS[rank]) / size.width;
    const room = roomIn(rings, LINE / px);
    const text = room && names.find((name) => name.length * LETTER <= room.width * px);
    if (!room || text === undefined) continue;
    const last = placed.at(-1);
    if (last?.text === text) {
      last.until = rank;
      continue;
    }
    const percent = (value: number, whole: number) => Math.round((value / whole) * 100);
    placed.push({ text, x: percent(room.x, size.width), y: percent(room.y, size.height), from: rank, until: rank });
  }
  return placed;
}
