import { t } from "../../../i18n/t.ts";
import { lastOf } from "../../../model/known-since.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import { toEdtf } from "../../../schema/edtf.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { checkPublished, checkStatements } from "./check.ts";
import { layoutKnownWhen, type KnownWhenLayout } from "./layout.ts";
import { knownWhenRows } from "./rows.ts";
import { sayStatements } from "./say.ts";
import { statementsOf, type Said, type Voice } from "./statements.ts";
import { knownWhenThumbnail } from "./thumbnail.ts";

export type KnownWhenDrawing = Drawing & KnownWhenLayout<Said> & { isPicture: boolean };

const shapes = { producer: "dot", others: "square", counted: "diamond" } as const satisfies Record<Voice, Key["shape"]>;

/** That the axis does not begin at zero, in words; empty where it does. */
const cutWords = ({ from }: { from: number }) => (from > 0 ? t("chart.cutAxis", { from }) : "");

export const knownWhen: Form<SpecOf<"known-when">, KnownWhenDrawing> = {
  editions: "all",
  table: "rows",
  specFaults: checkPublished,
  faults: checkStatements,
  reads: ({ published }) => [published],
  rows: knownWhenRows,
  say: sayStatements,
  since: ({ rows }) => rows.map((row) => lastOf(toEdtf(row.as_of))),
  caution: (chart) => cutWords(layoutKnownWhen(statementsOf(chart))),
  thumbnail: knownWhenThumbnail,
  draw(chart, { width } = {}) {
    const statements = statementsOf(chart);
    const layout = layoutKnownWhen(statements);
    const { marks } = layout;
    const { producer } = chart.dataset.fields;
    const words: Record<Voice, Record<"forecast" | "solid", string>> = {
      producer: { forecast: t("chart.forecastBy", { by: producer }), solid: t("chart.countBy", { by: producer }) },
      others: { forecast: t("chart.forecastByOthers"), solid: t("chart.countByOthers") },
      counted: { forecast: "", solid: t("chart.counted") },
    };
    const isDrawn = (voice: Voice, looks: readonly Said["look"][]) =>
      marks.some(({ statement }) => statement.voice === voice && looks.includes(statement.look));
    const voices = ["producer", "others", "counted"] as const;
    const keyOf = (voice: Voice, look: "forecast" | "solid"): Key => ({
      text: words[voice][look],
      shape: shapes[voice],
      mark: `statement said-${voice} ${look}`,
    });
    const striped = voices.find((voice) => isDrawn(voice, ["striped"]));
    return {
      ...layout,
      isPicture: width !== undefined,
      side: "time",
      keys: [
        ...voices.filter((voice) => isDrawn(voice, ["forecast"])).map((voice) => keyOf(voice, "forecast")),
        ...voices.filter((voice) => isDrawn(voice, ["solid", "striped"])).map((voice) => keyOf(voice, "solid")),
        ...(striped
          ? [
              {
                text: t("chart.estimate"),
                shape: shapes[striped],
                mark: `statement said-${striped}`,
                stripes: `stripe-said said-${striped}`,
              } satisfies Key,
            ]
          : []),
        ...(layout.from > 0 ? [{ text: cutWords(layout), shape: "zigzag", mark: "cut" } satisfies Key] : []),
      ],
      reading: {
        // What gives no number has no place in the picture, only in the table.
        x: { by: "time", at: statements.map((said) => marks.find(({ statement }) => statement === said)?.x2 ?? NaN) },
        y: { by: "time", at: statements.map((said) => marks.find(({ statement }) => statement === said)?.y ?? NaN) },
      },
    };
  },
};
