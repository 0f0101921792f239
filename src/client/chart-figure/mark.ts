import type { Figure } from "./figure.ts";
import { placesOn } from "./place.ts";
import { sentenceOf } from "./words.ts";

/** Between a mark and its words, in px. */
const GAP = 10;

/** Shows where a value lies, with its sentence beside it. */
export function showMark(figure: Figure, reading: HTMLElement, series: number, time: number): void {
  const { root } = figure;
  const [mark, words] = reading.children as unknown as [HTMLElement, HTMLOutputElement];
  words.value = sentenceOf(figure, series, time);
  // A panel of its own, or a shape of a map; otherwise a place on the one plot.
  const own =
    root.querySelector(`:is(.plot, [data-shapes] *)[data-series="${figure.sentences ? time : series}"]`) ??
    root.querySelector(".plot")!;
  const plot = own.closest<SVGElement>(".plot")!;
  const { left, right, top, bottom } = own.getBoundingClientRect();
  // Where a value has no place, the mark is as wide or as high as what it is on.
  const { x, y } = placesOn(plot, figure)(series, time);
  // NaN, a place that is missing, counts as none.
  /* eslint-disable @typescript-eslint/prefer-nullish-coalescing */
  const at = { left: x || left, right: x || right, top: y || top, bottom: y || bottom };
  /* eslint-enable @typescript-eslint/prefer-nullish-coalescing */
  const frame = root.getBoundingClientRect();
  const taken = [...plot.querySelectorAll(".count, .name")].map((text) => text.getBoundingClientRect());
  move(mark, at, frame, `width:${at.right - at.left}px;height:${at.bottom - at.top}px`);
  move(words, placeWords(at, words, frame, taken), frame);
  reading.style.opacity = "1";
}

function move({ style }: HTMLElement, { left, top }: Place, frame: Place, size = ""): void {
  style.cssText = `left:${left - frame.left}px;top:${top - frame.top}px;${size}`;
}

type Box = Record<"left" | "right" | "top" | "bottom", number>;
type Place = Pick<Box, "left" | "top">;

/**
 * The place of words beside a mark: after it, before it, or else above it, so that
 * they lie within the figure and cover no value that is written on the plot.
 */
function placeWords(
  at: Box,
  { offsetWidth: width, offsetHeight: height }: HTMLElement,
  frame: Box,
  taken: readonly Box[],
): Place {
  // Beside what is as high as the plot, words stand at its top.
  const top = Math.min((at.top + at.bottom - height) / 2, at.top + height);
  const last = frame.right - width;
  const beside = [at.right + GAP, at.left - GAP - width].find(
    (left) =>
      left >= frame.left &&
      left <= last &&
      !taken.some((box) => box.left < left + width && left < box.right && box.top < top + height && top < box.bottom),
  );
  const middle = (at.left + at.right - width) / 2;
  return beside === undefined
    ? { left: Math.max(frame.left, Math.min(middle, last)), top: at.top - GAP - height }
    : { left: beside, top };
}
