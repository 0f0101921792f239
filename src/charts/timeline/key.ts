import { isCoarse } from "./span.ts";
import type { Firmness } from "./timed-event.ts";
import type { TimelineLayout } from "./layout.ts";

/** A way in which marks differ: how firm an event is, or what is known of its time. */
export type KeyEntry = Firmness | "lasts" | "within" | "about" | "open" | "break";

const FIRMNESS: readonly Firmness[] = ["established", "uncertain", "planned", "cancelled"];

/** What has to be explained of a drawing: only what is in it. */
export function keyOf({ lanes, breaks }: TimelineLayout): KeyEntry[] {
  const marks = lanes.flatMap(({ marks }) => marks);
  const spans = marks.map(({ event }) => event.span);
  const has = (end: "vague" | "open") => spans.some(({ first, last }) => first === end || last === end);
  return [
    ...FIRMNESS.filter((firmness) => marks.some(({ event }) => event.firmness === firmness)),
    ...(marks.some(({ isLong }) => isLong) ? ["lasts" as const] : []),
    ...(spans.some(isCoarse) ? ["within" as const] : []),
    ...(has("vague") ? ["about" as const] : []),
    ...(has("open") ? ["open" as const] : []),
    ...(breaks.length > 0 ? ["break" as const] : []),
  ];
}
