import { roundTo } from "../../model/round.ts";

/**
 * Writes a path of D3, of lines and rectangles, as steps from point to point, and
 * from one closed shape to the next. Steps repeat, which places do not: of the
 * 4096 bytes that a figure may have, the heaviest lines have 4082 and would have
 * 4439 as D3 writes them, a heat map 3649 and 4383.
 */
export function toRelative(path: string): string {
  let [x, y, startX, startY, isClosed] = [0, 0, 0, 0, false];
  return path.replace(/([MLZ])([^MLZhv]*)/g, (whole, command: string, numbers: string) => {
    const wasClosed = isClosed;
    isClosed = command === "Z";
    if (isClosed) {
      // The sides of a rectangle, which are steps already, lead back to where it starts as well.
      [x, y] = [startX, startY];
      return "z";
    }
    const [toX = 0, toY = 0] = numbers.split(",").map(Number);
    const step = `${roundTo(toX - x, 3)},${roundTo(toY - y, 3)}`;
    [x, y] = [toX, toY];
    if (command === "L") return `l${step}`;
    [startX, startY] = [toX, toY];
    return wasClosed ? `m${step}` : whole;
  });
}
