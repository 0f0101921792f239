/** A number as SVG writes it: `-1.5`, `.5`, `1e-7`. */
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

const toHundredths = (text: string): number => Math.round(Number(text) * 100);

/**
 * Tells how two pictures differ that are not the same bytes.
 *
 * @returns `svg numbers` with the numbers that differ at two decimals, or
 *   `svg number format` where none does, with those that are written otherwise;
 *   undefined where more than numbers differs
 */
export function compareNumbers(
  before: string,
  after: string,
): { kind: string; before: string[]; after: string[] } | undefined {
  const rest = (svg: string) => svg.replace(NUMBER, "#").replace(/[\s,]+/g, "");
  if (rest(before) !== rest(after)) return undefined;
  const [left, right] = [before.match(NUMBER) ?? [], after.match(NUMBER) ?? []];
  const written = left.flatMap((number, index) => (number === right[index] ? [] : [[number, right[index]!] as const]));
  const moved = written.filter(([number, other]) => toHundredths(number) !== toHundredths(other));
  const pairs = moved.length > 0 ? moved : written;
  return {
    kind: moved.length > 0 ? "svg numbers" : "svg number format",
    before: pairs.map(([number]) => number),
    after: pairs.map(([, other]) => other),
  };
}
