/** A step of the count: its place, x in per cent of the plot and y in px, and who counts from then on. */
export interface Step {
  x: number;
  y: number;
  text: string;
}

/** The words of a step, before its dot or behind it. */
export interface StepName extends Step {
  end: boolean;
}

/** A rectangle in px. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

// Width in px of the narrowest plot that shows them, of a letter, and half the height of a line.
const WIDTH = 515;
const LETTER = 6.2;
const HALF = 6.5;
/** From the middle of a dot to its words. */
const GAP = 9;

/**
 * Writes at each step who joined in it, where that covers no other words: above
 * the line before its dot, or below the line behind it. The rest stands in the
 * table.
 *
 * @param taken what else is written, in px of a plot of `WIDTH`
 */
export function nameSteps(steps: readonly Step[], taken: readonly Box[] = []): StepName[] {
  const boxes = [...taken];
  return steps.flatMap(({ x, y, text }): StepName[] => {
    const at = (x * WIDTH) / 100;
    const length = text.length * LETTER;
    const before: Box = { left: at - GAP - length, right: at - GAP, top: y - HALF, bottom: y + HALF };
    const behind: Box = { left: at + GAP, right: at + GAP + length, top: y + 4, bottom: y + 4 + 2 * HALF };
    for (const [box, end] of [
      [before, true],
      [behind, false],
    ] as const) {
      // Before the dots, the left edge has the numbers of the axis.
      const isInside = box.left > (end ? 24 : 0) && box.right < WIDTH;
      if (!isInside || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      return [{ x, y: Math.round(box.bottom - 2), text, end }];
    }
    return [];
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box of words around a place of the plot. */
export const boxAround = (x: number, y: number, { before = 0, behind = 0 }): Box => ({
  left: (x * WIDTH) / 100 - before,
  right: (x * WIDTH) / 100 + behind,
  top: y - HALF,
  bottom: y + HALF,
});
