import { isolate, isRightToLeft } from "./isolate.ts";

/** Shortens a name that would not fit beside its mark; the table has it whole. */
export function clip(name: string, characters: number): string {
  const letters = Array.from(name);
  // Fonts draw these wider.
  const room = isRightToLeft(name) ? Math.floor(characters * 0.8) : characters;
  return isolate(
    letters.length <= room
      ? name
      : `${letters
          .slice(0, room - 1)
          .join("")
          .trimEnd()}…`,
  );
}
