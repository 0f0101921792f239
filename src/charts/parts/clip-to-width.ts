import { measure } from "./fonts.ts";
import { isolate } from "./isolate.ts";

/** Shortens a name that would be wider than some px in the letters of a line's name; the table has it whole. */
export function clipToWidth(name: string, room: number): string {
  const widthOf = (text: string) => measure(text, { size: 12, weight: 600 });
  const letters = Array.from(name);
  if (widthOf(name) <= room) return isolate(name);
  const cut = (count: number) => `${letters.slice(0, count).join("").trimEnd()}…`;
  const fitting = letters.findLastIndex((_, index) => widthOf(cut(index + 1)) <= room);
  return isolate(cut(Math.max(1, fitting + 1)));
}
