import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { sample, THUMBNAIL, toThumbnail } from "../../parts/thumbnail.ts";
import { layoutKnownWhen } from "./layout.ts";
import { statementsOf } from "./statements.ts";

const MOST = 9;

/** A dot a statement, one below the other as they were made. */
export function knownWhenThumbnail(chart: Chart<SpecOf<"known-when">>): Thumbnail {
  const marks = sample(layoutKnownWhen(statementsOf(chart)).marks, MOST);
  const x = (percent: number) => Math.round(5 + (percent * (THUMBNAIL.width - 10)) / 100);
  const path = (basis: string) =>
    marks
      .map(({ statement, x1, x2 }, index) => (statement.basis === basis ? `M${x(x1)},${6 + index * 10}H${x(x2)}` : ""))
      .join("");
  return toThumbnail([
    { look: "forecast", d: path("forecast") },
    { look: "hollow", d: path("forecast") },
    { look: "published", d: path("published") },
    { look: "dot", d: path("counted") },
  ]);
}
