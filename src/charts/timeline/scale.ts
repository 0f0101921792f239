/** Where a time stands, as a share of the drawing: 0 at its start, 1 at its end. */
export interface Stop {
  /** Milliseconds, UTC. */
  time: number;
  at: number;
}

/** From times to places and back. */
export interface TimeScale {
  stops: readonly Stop[];
  toPlace(time: number): number;
  toTime(place: number): number;
}

/**
 * A scale that is even between two stops next to each other, and goes on as
 * evenly beyond the first and the last.
 *
 * @param stops two or more, each later and further than the one before
 */
export const createScale = (stops: readonly Stop[]): TimeScale => ({
  stops,
  toPlace: (time) => between(stops, "time", "at", time),
  toTime: (place) => between(stops, "at", "time", place),
});

function between(stops: readonly Stop[], from: keyof Stop, to: keyof Stop, value: number): number {
  const next = stops.findIndex((stop, rank) => rank > 0 && value < stop[from]);
  const rank = next < 0 ? stops.length - 1 : next;
  const [a, b] = [stops[rank - 1]!, stops[rank]!];
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}
