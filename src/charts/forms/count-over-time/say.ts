import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart } from "../../chart.ts";
import { formatTime } from "../../parts/format.ts";

/** `2023: 2 of 4 routes at 90 % or more, estimate`, a sentence a year of the edition drawn. */
export const sayCounts = ({ spec, rows, edition }: Chart<SpecOf<"count-over-time">>): string[] =>
  rows
    .filter((row) => row.edition === edition.id)
    .map((row) => {
      const time = formatTime(Number(row[spec.encoding.time]));
      const count = row[spec.columns.count] ?? null;
      if (count === null) return t("say.none", { time });
      const reaching = t("chart.reaching", { threshold: spec.threshold.label });
      const said = t("say.count", {
        time,
        count: String(count),
        total: String(row[spec.columns.total]),
        noun: spec.noun,
        reaching,
      });
      return row.estimate === true ? t("say.estimate", { said }) : said;
    });
