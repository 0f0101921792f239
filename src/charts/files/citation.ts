import { t } from "../../i18n/t.ts";
import { toBibtex } from "../../exports/bibtex.ts";
import type { Dossier } from "../../model/dossier.ts";
import { sourceOf } from "./attribution.ts";
import type { Chart } from "../chart.ts";

/** How to name a chart as a source: a line of text, and a BibTeX entry. */
export interface Citation {
  text: string;
  bibtex: string;
}

/**
 * Cites a chart with the editions of its figures, since another edition would
 * say something else. The year is the one up to which the dossier gathered its
 * facts, and is left out where it does not say.
 *
 * @param url where the chart can be found, edition included
 */
export function citeChart({ settings }: Dossier, chart: Chart, url: string): Citation {
  const { publisher, title: container, data_as_of } = settings.fields;
  // Of an interval, the year in which it ends.
  const year = /(?:^|\/)(\d{4})(?:[-?~%][^/]*)?$/.exec(data_as_of?.edtf ?? "")?.[1];
  const source = sourceOf(chart, chart.pin ? [chart.edition] : chart.drawn);
  return {
    text: t(year ? "citation.text" : "citation.textUndated", {
      publisher,
      year: year ?? "",
      title: chart.title,
      container,
      source,
      url,
    }),
    bibtex: toBibtex({
      // Ids have no underscore, so that no two pairs of them make one key.
      key: `${chart.id}_${chart.edition.id}`,
      author: [{ literal: publisher }],
      title: chart.title,
      year,
      note: t("citation.data", { source }),
      url,
    }),
  };
}
