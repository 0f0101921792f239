import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { sample, THUMBNAIL, toThumbnail } from "../../parts/thumbnail.ts";
import { layoutKnownWhen } from "./layout.ts";
import { statementsOf, type Said } from "./statements.ts";

const MOST = 9;

/** A dot a statement, one below the other as they were made. */
export function knownWhenThumbnail(chart: Chart<SpecOf<"known-when">>): Thumbnail {
  const marks = sample(layoutKnownWhen(statementsOf(chart)).marks, MOST);
  const x = (percent: number) => Math.round(5 + (percent * (THUMBNAIL.width - 10)) / 80);
  const path = (isMeant: (said: Said) => boolean) =>
    marks
      .map(({ statement, x1, x2 }, index) => (isMeant(statement) ? `M${x(x1)},${6 + index * 10}H${x(x2)}` : ""))
      .join("");
  const forecasts = path(({ look }) => look === "forecast");
  return toThumbnail([
    { look: "quiet", d: marks.map((_, index) => `M0,${6 + index * 10}h${THUMBNAIL.width}`).join("") },
    { look: "forecast", d: forecasts },
    { look: "hollow", d: forecasts },
    { look: "published", d: path(({ look, voice }) => look !== "forecast" && voice !== "counted") },
    { look: "dot", d: path(({ voice }) => voice === "counted") },
  ]);
}
