/** Beyond 2^53 not every whole number is one of the computer's. */
const GREATEST = 2 ** 53;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads a number that is written in digits, `-12.5`; undefined where it is
 * written otherwise, or where it would not stay what is written: a double has
 * about sixteen digits, and of whole numbers all up to 2^53.
 */
export function readNumber(text: string): number | undefined {
  const value = Number(text);
  return isPlainNumber(text) && isKept(text, value) ? value + 0 : undefined;
}

/** Whether a number is written in digits alone, with a point before its decimals. */
export const isPlainNumber = (text: string): boolean => PLAIN.test(text);

/** Whether a decimal number, once read, is still the one that was written. */
export const isKept = (text: string, value: number): boolean =>
  Math.abs(value) <= GREATEST && canonical(text) === canonical(`${value}`);

/** What to write instead of a number in digits that is not kept. */
export const hintForKept = (text: string): string =>
  Math.abs(Number(text)) <= GREATEST
    ? `write at most 15 digits; these would be read as ${Number(text)}`
    : `write at most ${GREATEST}, or count in thousands or millions`;

/** A decimal number as its digits and their place: `125e-1` for 12.50. */
function canonical(text: string): string {
  const [, sign, whole, fraction = "", exponent = "0"] =
    /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text) ?? (["", "", "", text] as string[]);
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const place = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${sign === "-" ? "-" : ""}${significant}e${place}`;
}
