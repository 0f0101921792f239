import type { Figure } from "./figure.ts";

/** Digits behind the point; none where a unit is not named. */
const digits: Record<string, number> = { KB: 1, s: 2, GB: 2, CLS: 3 };

/** A row of the table for each figure. A column that no figure fills is not in it. */
export function printFigures(figures: readonly Figure[], print: (rows: unknown) => void = console.table): void {
  print(
    figures.map(({ what, value, unit, limit, before }) => {
      const write = (number: number) => `${number.toFixed(digits[unit] ?? 0)} ${unit}`;
      return {
        what,
        measured: write(value),
        ...(before !== undefined && { before: write(before), ratio: (value / before).toFixed(2) }),
        ...(limit !== undefined && { limit: write(limit), "of limit": `${Math.round((value / limit) * 100)} %` }),
      };
    }),
  );
}
