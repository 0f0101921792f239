import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { checkPublished } from "./check.ts";
import { layoutKnownWhen, type KnownWhenLayout } from "./layout.ts";
import { knownWhenRows } from "./rows.ts";
import { sayStatements } from "./say.ts";
import { statementsOf, type Said } from "./statements.ts";
import { knownWhenThumbnail } from "./thumbnail.ts";

export type KnownWhenDrawing = Drawing & KnownWhenLayout<Said>;

export const knownWhen: Form<SpecOf<"known-when">, KnownWhenDrawing> = {
  editions: "all",
  table: "rows",
  specFaults: checkPublished,
  reads: ({ published }) => [published],
  rows: knownWhenRows,
  say: sayStatements,
  thumbnail: knownWhenThumbnail,
  draw(chart) {
    const statements = statementsOf(chart);
    const layout = layoutKnownWhen(statements);
    const { marks } = layout;
    const bases: Key[] = [
      { text: t("chart.forecast"), shape: "dot", mark: "said-forecast" },
      { text: t("chart.publishedCount"), shape: "dot", mark: "said-published" },
      { text: t("chart.counted"), shape: "dot", mark: "said-counted" },
    ];
    const estimate: Key = {
      text: t("chart.estimate"),
      shape: "dot",
      mark: "said-counted-estimate",
      stripes: "stripe-counted",
    };
    return {
      ...layout,
      keys: [
        ...bases.filter(({ mark }) => marks.some(({ statement }) => mark === `said-${statement.basis}`)),
        ...(marks.some(({ statement }) => statement.estimate) ? [estimate] : []),
      ],
      reading: {
        // What gives no number has no place in the picture, only in the table.
        x: { by: "time", at: statements.map((said) => marks.find(({ statement }) => statement === said)?.x2 ?? NaN) },
        y: { by: "time", at: statements.map((said) => marks.find(({ statement }) => statement === said)?.y ?? NaN) },
      },
    };
  },
};
