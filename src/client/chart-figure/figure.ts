/** A figure of the page: its parts, and what its attributes say of its values. */
export interface Figure {
  root: HTMLElement;
  /** What is pointed at, and has the focus. */
  area: HTMLElement;
  form: HTMLFormElement;
  controls: HTMLInputElement[];
  /** The boxes of the series, in the order of the table. */
  boxes: HTMLInputElement[];
  /** The marks that are of one series. */
  marks: SVGElement[];
  /** Years that can be moved: one or two, or none. */
  sliders: HTMLInputElement[];
  /** Names of the series, in the order of the table. */
  names: string[];
  times: number[];
  /** Ranks of the times that are chosen: those of the sliders, or else the first and the last. */
  chosen: number[];
  /** By series and time; NaN where there is none. */
  numbers: number[][];
  /** Whether a number is an estimate; where there is none, whether its edition ends before that time. */
  flags: boolean[][];
  /** Where a row of the table is a mark of the plot: what each says that is shown just now. */
  sentences: string[] | undefined;
  /** Rank of each series from above, where a reader has had the rows sorted anew. */
  ranks: number[];
}

/**
 * Reads what `src/charts/files/figure-attributes.ts` writes: `90.5~` is an
 * estimate, an empty text a gap, and `~` lies beyond the end of an edition.
 */
export function readFigure(root: HTMLElement): Figure {
  const all = <E extends Element>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const { times = "", values = "" } = root.dataset;
  const years = times.split(" ").map(Number);
  const rows = values.split(";").map((row) => row.split(" "));
  const figure: Figure = {
    root,
    area: root.querySelector(".plots")!,
    form: root.querySelector("form")!,
    controls: all("input"),
    boxes: all("[name=highlight]"),
    marks: all("[data-series]"),
    sliders: all("[type=range]"),
    names: all("[scope=row]").map(({ textContent }) => textContent),
    times: years,
    chosen: [...new Set([0, years.length - 1])],
    numbers: rows.map((row) => row.map(parseFloat)),
    flags: rows.map((row) => row.map((text) => text.endsWith("~"))),
    get sentences() {
      return root.dataset.said?.split("\n");
    },
    ranks: [],
  };
  if (figure.sliders[0]) figure.chosen = figure.sliders.map(({ value }) => years.indexOf(+value));
  return figure;
}

/** The series from the highest to the lowest at a time; those without a figure come last. */
export const rankedAt = ({ numbers }: Figure, time: number): number[] => {
  const orderOf = (series: number) => (isNaN(numbers[series]![time]!) ? -Infinity : numbers[series]![time]!);
  return [...numbers.keys()].sort((a, b) => orderOf(b) - orderOf(a));
};
