import type { z } from "zod";
import { t } from "../../i18n/t.ts";
import type { annotations } from "../../schema/charts/chart-parts.ts";
import type { Column } from "../chart.ts";

/** What an editor says of a time: a few words, and whether the measure changes there. */
export type Annotation = z.output<typeof annotations>[number];

/** The column of table and files that holds what is annotated in the picture. */
export const noteColumn: Column = { name: "note", title: t("column.note"), type: "string" };

/** What is said of a time, breaks named as such; null where nothing is. */
export function noteOf(annotations: readonly Annotation[], time: number): string | null {
  const said = annotations.filter((annotation) => annotation.time === time).map(toWords);
  return said.length > 0 ? said.join("; ") : null;
}

/** An annotation as picture, table and files say it. */
export const toWords = ({ label, break: isBreak }: Annotation): string =>
  isBreak ? t("chart.break", { label }) : label;
