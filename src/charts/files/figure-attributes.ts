import type { Chart, Reading } from "../chart.ts";
import type { ChartTable } from "./table.ts";

/**
 * Writes the figures of a table into attributes, for what a script draws of them:
 * `2019 2020` the times, `88 90.5~;75 ` a row of figures each, `~` behind an
 * estimate and nothing where there is none. What is printed is not read back.
 */
export function figureAttributes(
  { form }: Pick<Chart, "form">,
  { times = [], groups }: ChartTable,
  { x, y, steps }: Reading,
): Record<string, string> {
  const rows = groups.flatMap((group) => group.rows);
  const isByValue = x?.by === "value" || y?.by === "value" || steps !== undefined;
  return {
    ...(form.years && { "data-times": times.join(" ") }),
    ...(form.table === "series" &&
      isByValue && {
        "data-values": rows
          .map(({ cells }) =>
            cells
              .slice(1)
              .map(({ figure }) => (figure ? `${figure.value}${figure.estimate ? "~" : ""}` : ""))
              .join(" "),
          )
          .join(";"),
      }),
  };
}
