import { rankedAt, type Figure } from "./figure.ts";

const withMinus = (text: string) => text.replace("-", "\u2212");

/** A number as the table of its figure prints it, or that there is none. */
export function spellNumber({ root, numbers, flags }: Figure, series: number, time: number): string {
  const { digits, none } = root.dataset;
  const number = numbers[series]![time]!;
  // An edition that ends before that time has no gap there.
  if (isNaN(number)) return flags[series]![time] ? "–" : none!;
  return withMinus(number.toLocaleString("en-GB", JSON.parse(digits!) as Intl.NumberFormatOptions));
}

/** `2024: 3.37 %, estimate`. */
function spellValue(figure: Figure, series: number, time: number): string {
  const { unit, estimate } = figure.root.dataset;
  const isGap = isNaN(figure.numbers[series]![time]!);
  const behind = isGap ? "" : unit! + (figure.flags[series]![time] ? `, ${estimate}` : "");
  return `${withMinus(`${figure.times[time]}`)}: ${spellNumber(figure, series, time)}${behind}`;
}

/** What a place on a plot says: `Ostrel – Nether Holm, 2022: 87.3 %, estimate`. */
export const sentenceOf = (figure: Figure, series: number, ...times: number[]): string =>
  figure.sentences?.[times[0]!] ??
  `${figure.names[series]}, ${times.map((time) => spellValue(figure, series, time)).join("; ")}`;

/** What is chosen, in sentences: the series that are picked, or else the highest and the lowest of the later year. */
export function chosenWords(figure: Figure): string {
  const { root, boxes, chosen, numbers } = figure;
  const last = chosen.at(-1)!;
  const picked = [...boxes.keys()].filter((series) => boxes[series]!.checked);
  const ranked = rankedAt(figure, last).filter((series) => !isNaN(numbers[series]![last]!));
  const named = picked[0] === undefined ? new Set([...ranked.slice(0, 1), ...ranked.slice(-1)]) : picked;
  const sentences = [...named].map((series) => sentenceOf(figure, series, ...chosen));
  return (picked[0] === undefined ? root.dataset.extremes! : "") + sentences.join(". ");
}
