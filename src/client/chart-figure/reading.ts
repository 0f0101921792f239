import type { Figure } from "./figure.ts";
import { showMark } from "./mark.ts";
import { placesOn } from "./place.ts";

const clamp = (rank: number, count: number) => Math.max(0, Math.min(count - 1, rank));

/** Reads values by pointer, by finger and by arrow keys. */
export function listen(figure: Figure, choose: () => void): void {
  const { root, area, sentences, sliders, numbers, times } = figure;
  const reading = root.querySelector<HTMLElement>(".reading")!;
  const slider = sliders.at(-1);
  let series = 0;
  let time = -1;
  const show = () => {
    showMark(figure, reading, series, time);
  };
  const hide = () => {
    reading.style.opacity = "";
  };

  area.onpointermove = area.onpointerdown = ({ target, clientX, clientY }) => {
    const own = target as Element;
    const plot = own.closest<SVGElement>(".plot");
    if (!plot) return;
    const placeOf = placesOn(plot, figure);
    const shape = own.closest<SVGElement>("[data-series]")?.dataset.series;
    // Of a map only the shape under the pointer is read, a series or a row that says a sentence; of moving years only
    // those that are chosen.
    const pointed = shape ? [+shape] : "shapes" in plot.dataset ? [] : undefined;
    let nearest = Infinity;
    for (const s of (sentences ? undefined : pointed) ?? numbers.keys())
      for (const t of (sentences ? pointed : undefined) ??
        (slider ? figure.chosen : (figure.sentences ?? times).keys())) {
        const { x = clientX, y = clientY } = placeOf(s, t);
        const distance = Math.hypot(x - clientX, y - clientY);
        // What is missing lies nowhere, and is never the nearest.
        if (distance < nearest) [nearest, series, time] = [distance, s, t];
      }
    if (nearest < Infinity) show();
    else hide();
  };
  // Not when a pointer leaves: a finger does so as soon as it has tapped.
  area.onmouseleave = area.onblur = hide;
  area.onkeydown = (event) => {
    const right = { ArrowLeft: -1, ArrowRight: 1, Home: -1e9, End: 1e9 }[event.key] ?? 0;
    const down = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
    if (!right && !down) {
      hide();
      return;
    }
    event.preventDefault();
    // The first key reads the last time of the first series; where years move, the one that is drawn.
    const isFirst = time < 0;
    if (!isFirst) series = clamp(series + down, numbers.length);
    const from = slider ? figure.chosen.at(-1)! : isFirst ? 1e9 : time + (sentences ? down : 0);
    time = clamp(from + right, (figure.sentences ?? times).length);
    if (slider && right) {
      slider.value = `${times[time]}`;
      choose();
    }
    show();
  };
  area.tabIndex = 0;
  area.role = "application";
}
