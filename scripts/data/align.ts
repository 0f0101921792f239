/**
 * Sets rows of cells out in columns, two spaces apart.
 *
 * @param right from which column on the cells stand at the right, counted from 0
 */
export function align(rows: readonly (readonly string[])[], right = Infinity): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return rows.map((row) =>
    row
      .map((cell, column) => (column >= right ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join("  ")
      .trimEnd(),
  );
}
