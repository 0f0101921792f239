import { rankedAt, type Figure } from "./figure.ts";
import { readScale, type Scale } from "./place.ts";
import { spellNumber } from "./words.ts";

const seriesOf = (mark: SVGElement) => +mark.dataset.series!;

/** Draws the marks and the legend for the series and the years that are chosen. */
export function draw(figure: Figure): void {
  const { root, sliders, chosen, marks, boxes } = figure;
  const heads = root.querySelectorAll("thead th");
  for (const [rank, { name }] of sliders.entries())
    for (const words of root.querySelectorAll(`[data-role=${name}]`))
      words.textContent = heads[chosen[rank]! + 1]!.textContent;
  const { steps, x, y } = root.querySelector<SVGElement>(".plot")!.dataset;
  if (steps) colourShapes(figure, steps.split(" ").map(Number), chosen[0]!);
  else if (sliders[0]) moveRows(figure, readScale(figure, x)!, readScale(figure, y)!);
  for (const mark of marks) mark.classList.toggle("picked", !!boxes[seriesOf(mark)]?.checked);
}

/** Colours each shape of a map by its value, and names what has a colour in the legend. */
function colourShapes(figure: Figure, steps: readonly number[], time: number): void {
  const { root, names, numbers, flags, marks } = figure;
  // What is not a number stays none: no figure, no colour.
  const colours = numbers.map(({ [time]: number }) =>
    isNaN(number!) ? "to-missing" : `cell-${steps.filter((edge) => edge <= number!).length}`,
  );
  for (const shape of marks) {
    const series = seriesOf(shape);
    shape.setAttribute("class", colours[series]!);
    shape.classList.toggle("to-estimated", flags[series]![time]);
  }
  for (const words of root.querySelectorAll<HTMLElement>("[data-role^=step]")) {
    const own = names.filter((_, series) => words.dataset.role === `step-${colours[series]}`);
    words.textContent = `${own.join(", ")} (${own.length})`;
  }
}

/** Moves the dots of each row to the two years, and the rows into the order of the later one. */
function moveRows(figure: Figure, across: Scale, down: Scale): void {
  const { chosen, sliders, numbers, flags, marks, ranks } = figure;
  const to = chosen.at(-1)!;
  for (const [rank, series] of rankedAt(figure, to).entries()) ranks[series] = rank;
  for (const row of marks) {
    const series = seriesOf(row);
    for (const [rank, { name }] of sliders.entries()) {
      const time = chosen[rank]!;
      row.style.setProperty(`--${name}`, `${across(series, time)}%`);
      row.classList.toggle(`${name}-missing`, isNaN(numbers[series]![time]!));
      row.classList.toggle(`${name}-estimated`, flags[series]![time]);
    }
    row.style.transform = `translateY(${down(series, to)}px)`;
    row.querySelector(".count")!.textContent = spellNumber(figure, series, to);
  }
}
