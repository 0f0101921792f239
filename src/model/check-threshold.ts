import type { Found } from "../schema/problem.ts";
import type { DatasetField } from "./table.ts";
import { writeNumber } from "./round.ts";

// With thousands set apart or not, with a point or a comma before its decimals.
const NUMBER = /(?<![\p{L}\d.,])[-\u2212]?\d+(?:[ ,.'\u2019\u00a0\u202f]\d{3})*(?:[.,]\d+)?(?![\p{L}\d])/gu;
const PER_CENT = /^[\s\u00a0\u202f]*(?:%|per ?cent\b)/i;

/**
 * A line of comparison lies where its label says, and where its field has room
 * for it. Of the label, the numbers that stand at its start or before the unit
 * are read; a year elsewhere is none. `1 billion` may stand for 1,000,000,000.
 */
export function checkThreshold(
  { value, label }: { value: number; label: string },
  { name, unit, minimum = -Infinity, maximum = Infinity }: Pick<DatasetField, "name" | "unit" | "minimum" | "maximum">,
): Found[] {
  if (value < minimum || value > maximum)
    return [
      {
        kind: "contradicted",
        found: `threshold: ${writeNumber(value)}`,
        hint: `${name} lies between ${minimum} and ${maximum}, so that ${value > maximum ? "none" : "every figure"} reaches it; correct one of them`,
      },
    ];
  const numbers = [...label.matchAll(NUMBER)].filter(({ 0: text, index }) => {
    const behind = label.slice(index + text.length);
    const isMeasured = PER_CENT.test(behind) || (unit !== undefined && behind.trimStart().startsWith(unit));
    return isMeasured || (index === 0 && !/^[12]\d{3}$/.test(text));
  });
  const isSaid = ({ 0: text, index }: RegExpExecArray) => {
    const isShare = unit !== "%" && PER_CENT.test(label.slice(index + text.length));
    return readings(text).some((read) => scales(isShare).some((scale) => isClose(read * scale, value)));
  };
  if (numbers.length === 0 || numbers.some(isSaid)) return [];
  return [
    {
      kind: "contradicted",
      found: `threshold: ${writeNumber(value)}, labelled ${label.replaceAll("\u00a0", " ")}`,
      hint: `write the number of the label as the value, or the value in the label`,
    },
  ];
}

/** What a number may mean: `2,500` is two and a half to some, and `2.500` two thousand and five hundred. */
function readings(text: string): number[] {
  const plain = text.replace("\u2212", "-").replace(/[ '\u2019\u00a0\u202f]/g, "");
  const candidates = [plain.replaceAll(",", ""), plain.replaceAll(".", "").replace(",", ".")];
  return candidates.map(Number).filter((value) => !Number.isNaN(value));
}

const scales = (isShare: boolean): number[] => [1, 1e3, 1e6, 1e9, 1e12, ...(isShare ? [0.01] : [])];

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-12;
