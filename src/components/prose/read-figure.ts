import { estimateMark } from "../../charts/parts/cell.ts";
import { t } from "../../i18n/t.ts";
import type { Dossier } from "../../model/dossier.ts";
import { restsOnEstimates } from "../../model/estimates.ts";
import { parseWhere } from "../../model/query.ts";
import { rowAddress } from "../../model/row-address.ts";
import { href } from "../href.ts";

/** Props of a component that is a figure of one edition. */
export interface FigureProps {
  dataset: string;
  edition: string;
  where?: string;
  field: string;
}

/** The rows and the field that a figure is read from, and the link to where it stands. */
export function readFigure(dossier: Dossier, { dataset: id, edition, where = "", field: name }: FigureProps) {
  const dataset = dossier.get("dataset", id);
  const field = dataset.fields.fields.find((candidate) => candidate.name === name);
  const title = dataset.fields.editions.find((candidate) => candidate.id === edition)?.title;
  if (!field || !title) throw new Error(`unknown field or edition of ${id}: ${name}, ${edition}`);
  const cells = parseWhere(where, dataset.fields.fields);
  return {
    field,
    cells,
    table: dossier.table(id, edition),
    href: href(rowAddress(dossier, { dataset: id, edition, where: cells })),
    title: t("value.source", { dataset: dataset.title, edition: title }),
    /** What stands behind an estimate. */
    mark: estimateMark(restsOnEstimates(dossier, { dataset: id, edition, where: cells })),
  };
}
