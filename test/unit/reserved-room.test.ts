import { expect, test } from "vitest";
import { reservedRoom } from "../../src/embeds/reserved-room.ts";

/** What a browser makes of it at a width, in px. */
const roomAt = (room: string, width: number): number =>
  Math.max(
    ...[...room.matchAll(/([-\d]+)px \+ ([-\d.]+)%/g)].map(
      ([, px, percent]) => Number(px) + (Number(percent) * width) / 100,
    ),
  );

test("room between two heights lies on the line between them", () => {
  const room = reservedRoom([
    { width: 300, height: 900 },
    { width: 400, height: 700 },
    { width: 800, height: 500 },
  ]);
  expect(room).toBe("max(1500px + -200%,900px + -50%)");
  expect(roomAt(room, 350)).toBe(800);
  expect(roomAt(room, 600)).toBe(600);
});

test("room is never above a height that is known, and meets the first and the last", () => {
  const heights = [1310, 959, 899, 878, 691, 875, 775].map((height, rank) => ({
    width: [280, 320, 400, 500, 640, 800, 900, 1000][rank]!,
    height,
  }));
  const room = reservedRoom(heights);
  for (const { width, height } of heights) expect(roomAt(room, width)).toBeLessThanOrEqual(height + 2);
  for (const { width, height } of [heights[0]!, heights[4]!, heights[6]!])
    expect(Math.abs(roomAt(room, width) - height)).toBeLessThanOrEqual(2);
});
