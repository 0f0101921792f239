import { spellDate } from "../../../i18n/dates.ts";
import { t } from "../../../i18n/t.ts";
import { cellName } from "../../../model/cell-name.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import { toEdtf } from "../../../schema/edtf.ts";
import type { Chart } from "../../chart.ts";
import { fieldOf } from "../../parts/columns.ts";
import { runningCount } from "./rows.ts";

/** `Japan, 13 June 2024: 17 of 33 agreements`, a sentence a row; what is not certain says so. */
export const sayDated = ({ spec, rows, dataset }: Chart<SpecOf<"cumulative-count">>): string[] =>
  rows.map((row) => {
    const { label, time, certain } = spec.encoding;
    const said = t("say.dated", {
      label: cellName(row[label]!),
      date: spellDate(toEdtf(row[time])),
      count: String(row[runningCount]),
      total: rows.length,
      noun: spec.noun,
    });
    if (certain === undefined || row[certain] === true) return said;
    const answer = t("chart.answer", { title: fieldOf(dataset, certain).title, answer: t("value.no") });
    return t("say.answer", { said, answer });
  });
