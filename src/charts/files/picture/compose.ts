import { spellDate } from "../../../i18n/dates.ts";
import { t } from "../../../i18n/t.ts";
import type { Dossier } from "../../../model/dossier.ts";
import type { Chart, Drawing } from "../../chart.ts";
import { attributionOf, editionsInPicture, type Attribution } from "../attribution.ts";
import { measure } from "../../parts/fonts.ts";
import { layoutPicture, plotWidth, type PictureLayout } from "./layout.ts";

/** A picture with all in its place, not yet printed. */
interface Composition {
  drawing: Drawing;
  layout: PictureLayout;
  attribution: Attribution;
}

// Page, files and cards ask for the same picture.
const composed = new WeakMap<Chart, Composition>();

/**
 * Sets the picture of a chart.
 *
 * @param urlOf the full address of a path on the site
 */
export function composePicture(dossier: Dossier, chart: Chart, urlOf: (address: string) => string): Composition {
  const known = composed.get(chart) ?? compose(dossier, chart, urlOf);
  composed.set(chart, known);
  return known;
}

function compose(dossier: Dossier, chart: Chart, urlOf: (address: string) => string): Composition {
  // Which room is kept beside a plot does not depend on its width.
  const { side } = chart.form.draw(chart);
  const drawing = chart.form.draw(chart, { width: plotWidth(side) });
  const { edition, note, title, subtitle } = chart;
  const attribution = attributionOf(dossier, chart, urlOf, editionsInPicture(chart));
  const { source, licence, url } = attribution;
  const retrieved = edition.retrieved && t("picture.retrieved", { date: spellDate(edition.retrieved) });
  const layout = layoutPicture(
    {
      title,
      subtitle,
      notes: [
        ...(note ? [note] : []),
        [t("picture.source", { source }), retrieved].filter(Boolean).join(" "),
        t("picture.from", { title: dossier.settings.fields.title, licence: licence.name, url }),
      ],
    },
    drawing,
    measure,
  );
  return { drawing, layout, attribution };
}
