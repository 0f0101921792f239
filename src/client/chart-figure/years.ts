import type { Figure } from "./figure.ts";

/** Chooses the years of the sliders; over a year that the figures lack a slider goes on in its direction. */
export function moveYears(figure: Figure): void {
  const { sliders, times, chosen } = figure;
  for (const [rank, slider] of sliders.entries()) {
    const wanted = +slider.value;
    chosen[rank] =
      wanted > times[chosen[rank]!]!
        ? times.findIndex((time) => time >= wanted)
        : times.findLastIndex((time) => time <= wanted);
    slider.value = `${times[chosen[rank]]}`;
  }
}
