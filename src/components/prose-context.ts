import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import type { ElementContent } from "hast";
import { estimateMark, printCell } from "../charts/cell.ts";
import { formatNumber } from "../charts/format.ts";
import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import { restsOnEstimates } from "../model/estimates.ts";
import { resolveContentLink, resolveImagePath } from "../model/links.ts";
import { count, parseWhere, select } from "../model/query.ts";
import type { ProseContext } from "../model/prose/render.ts";
import type { DossierFile } from "../model/record.ts";
import { href } from "./href.ts";

/** Joins a record's prose to the site: its links, images, figures and labels. */
export function proseContext(dossier: Dossier, { path }: DossierFile<unknown>): ProseContext {
  return {
    resolveLink(url) {
      const target = resolveContentLink(url, path, dossier.root);
      if (!target) return url;
      return `${href(target.address)}${target.anchor ? `#${target.anchor}` : ""}`;
    },
    resolveImage(url) {
      const image = resolveImagePath(url, path, dossier.root);
      if (!image) throw new Error(`unknown image: ${url}`);
      const { width, height } = imageSize(readFileSync(join(dossier.root, "images", image)));
      return { src: href(`images/${image}`), width, height };
    },
    inline: (name, props) => [toFigure(dossier, name, props)],
    citationLabel: (number, locator) =>
      locator ? t("citation.labelAt", { number, locator }) : t("citation.label", { number }),
    tableLabel: t("prose.table"),
    footnotesLabel: t("prose.footnotes"),
    footnoteBackLabel: (reference) => t("prose.footnoteBack", { reference }),
  };
}

/** A figure read or counted from one edition, linked to that edition. */
function toFigure(dossier: Dossier, name: string, props: Readonly<Record<string, string>>): ElementContent {
  const { dataset: id = "", edition = "", where = "", field: fieldName } = props;
  const dataset = dossier.get("dataset", id);
  const field = dataset.fields.fields.find((candidate) => candidate.name === fieldName);
  const editionTitle = dataset.fields.editions.find((candidate) => candidate.id === edition)?.title;
  if (!field || !editionTitle) throw new Error(`unknown field or edition of ${id}: ${fieldName}, ${edition}`);
  const table = dossier.table(id, edition);
  const cells = parseWhere(where, dataset.fields.fields);
  const figure =
    name === "Count"
      ? formatNumber(count(table, cells, field, Number(props["at-least"])).reaching)
      : printCell(select(table.rows, cells)[0]?.[field.name] ?? null, field);
  const mark = estimateMark(restsOnEstimates(dossier, { dataset: id, edition, where: cells }));
  return {
    type: "element",
    tagName: "a",
    properties: {
      className: ["value"],
      href: `${href(dataset.address)}#${edition}`,
      title: t("value.source", { dataset: dataset.title, edition: editionTitle }),
    },
    children: [{ type: "text", value: `${figure}${mark}` }],
  };
}
