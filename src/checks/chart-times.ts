import { extent } from "d3";
import type { ChartFault } from "../charts/chart-fault.ts";
import type { ReadDossier } from "../reader/reading.ts";
import { editionsOf, type ChartSpec } from "../schema/chart.ts";

/**
 * What a chart says of a time stands at that time in plot, table and files, so
 * that one of its editions has a row for it. A time that only some editions
 * have is said where it is one of theirs.
 */
export function checkTimes(dossier: ReadDossier, spec: ChartSpec): ChartFault[] {
  const named = timesIn(spec);
  if (named.length === 0 || !("time" in spec.encoding)) return [];
  const { time } = spec.encoding;
  const editions = [...new Set([spec.edition, ...editionsOf(spec)])];
  const times = new Set(editions.flatMap((id) => dossier.table(spec.dataset, id).rows.map((row) => row[time])));
  const [first, last] = extent([...times].filter((cell) => typeof cell === "number"));
  // Without rows there is nothing to stand at, and the form says that.
  if (first === undefined) return [];
  return named
    .filter(({ value }) => !times.has(value))
    .map(({ path, value }) => ({
      path,
      kind: "unknown",
      found: `time: ${value}`,
      hint: `write a ${time} that has rows, from ${first} to ${last}`,
    }));
}

/** Times that a spec names by their number. */
function timesIn(spec: ChartSpec): { path: ChartFault["path"]; value: number }[] {
  const annotations = "annotations" in spec ? spec.annotations : [];
  return [
    ...("time" in spec && spec.time !== undefined ? [{ path: ["time"], value: spec.time }] : []),
    ...annotations.flatMap(({ time }, index) =>
      typeof time === "number" ? [{ path: ["annotations", index, "time"], value: time }] : [],
    ),
  ];
}
