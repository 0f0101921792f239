import type { Chart } from "../charts/chart.ts";
import { toTable } from "../charts/files/table.ts";
import { drawnSeries } from "../charts/parts/drawn-series.ts";
import { chartPaths } from "../charts/paths.ts";
import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import type { SeriesSpec } from "../schema/chart.ts";
import { embeddable } from "./embeddable.ts";
import type { Embeddable } from "./snippets.ts";

/** What may be chosen of a chart before it is embedded. */
export interface EmbedChoice {
  id: string;
  /** Its form in words. */
  form: string;
  /** The chart that follows the data, then the same of each edition that it can stay with. */
  variants: (Embeddable & { edition: string; label: string })[];
  /** Ids and names of series that can be picked. */
  series: [id: string, name: string][];
  /** Years that can be moved, and to which. */
  years: readonly ("from" | "to")[];
  times: readonly number[];
}

/** Every chart that is not retired, with what may be chosen of it. */
export function embedChoices(dossier: Dossier, urlOf: (address: string) => string): EmbedChoice[] {
  const paths = chartPaths(dossier).map(({ params, props }) => ({ address: params.chart, ...props }));
  const inUse = dossier.all("chart").filter(({ fields }) => !fields.retired);
  return inUse.map((record) => {
    const own = paths.filter(({ chart }) => chart.record === record);
    const { chart } = own[0]!;
    const { years = [], table } = chart.form;
    const times = years.length > 0 ? drawnSeries(chart as Chart<SeriesSpec>)[0]?.points.map(({ time }) => time) : [];
    return {
      id: record.id,
      form: t(`form.${record.fields.form}`),
      variants: own.map(({ address, chart, pinned }) => ({
        ...embeddable(dossier, chart, address, urlOf),
        edition: pinned ? chart.edition.id : "",
        label: chart.edition.title,
      })),
      series:
        table === "series"
          ? toTable(chart).groups.flatMap(({ rows }) =>
              rows.map(({ id, cells: [name] }): [string, string] => [id ?? "", name!.text]),
            )
          : [],
      years,
      times: times ?? [],
    };
  });
}
