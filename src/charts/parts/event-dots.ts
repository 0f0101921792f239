import { extent, quantile } from "d3";
import { knownStart, type EdtfDate } from "../../schema/edtf.ts";
import type { Shape } from "../chart.ts";
import { THUMBNAIL } from "./thumbnail.ts";

interface Dated {
  when: EdtfDate;
  /** Whether it is one of those that the picture is about. */
  isOwn: boolean;
}

/** Share of the others that may lie before the picture begins: most happened of late. */
const EARLY = 0.12;
const COLUMN = 8;

/**
 * Events as dots on a true scale of time, those of one column above each other,
 * those that are meant at the foot of it; nothing where none is meant.
 */
export function dotsOfEvents(events: readonly Dated[]): Shape[] {
  if (!events.some(({ isOwn }) => isOwn)) return [];
  const times = events.map(({ when, isOwn }) => ({ time: knownStart(when), isOwn }));
  const early = quantile(
    times.map(({ time }) => time),
    EARLY,
  )!;
  const shown = times.filter(({ time, isOwn }) => isOwn || time >= early);
  const [first, last] = extent(shown, ({ time }) => time) as [number, number];
  const columns = Math.floor(THUMBNAIL.width / COLUMN);
  const columnOf = (time: number) =>
    first === last ? 0 : Math.round(((time - first) / (last - first)) * (columns - 1));
  const byColumn = [...Map.groupBy(shown, ({ time }) => columnOf(time))];
  const highest = Math.max(...byColumn.map(([, own]) => own.length));
  const step = Math.min(COLUMN, (THUMBNAIL.height - COLUMN) / highest);
  const dots = byColumn.flatMap(([column, own]) =>
    own
      .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn))
      .map(({ isOwn }, rank) => ({
        isOwn,
        d: `M${column * COLUMN + COLUMN / 2},${Math.round(10 * (THUMBNAIL.height - 5 - rank * step)) / 10}h0`,
      })),
  );
  const pathOf = (isOwn: boolean) =>
    dots
      .filter((dot) => dot.isOwn === isOwn)
      .map(({ d }) => d)
      .join("");
  return [
    { look: "threshold", d: `M0,${THUMBNAIL.height}h${THUMBNAIL.width}` },
    { look: "other-dot", d: pathOf(false) },
    { look: "dot", d: pathOf(true) },
  ].filter(({ d }) => d !== "");
}
