import { csvParse } from "d3";
import type { HTMLElement } from "node-html-parser";
import { ATTRIBUTION } from "../../src/charts/files/csv.ts";
import type { ChartFile } from "../../src/charts/files/json.ts";
import type { Row } from "../../src/model/table.ts";
import type { ChartSpec } from "../../src/schema/chart.ts";
import { plainText } from "./csv-cells.ts";
import type { BuiltSite } from "./site.ts";

/** A chart in all the shapes in which a site publishes it. */
export interface PublishedChart {
  id: string;
  spec: ChartSpec;
  json: ChartFile;
  /** Rows of the CSV file, cells as text, without the column that is of the file. */
  csv: Record<string, string>[];
  /** The last cell of each row of the CSV file, which says where the row is from. */
  attributions: string[];
  figure: HTMLElement;
  /** Rows of the table: the head of each group, then its cells by column head. */
  table: { group: string; cells: Record<string, string> }[];
  isEstimate(row: Row): boolean;
}

/** Every chart of a site, read from its built files. */
export const publishedCharts = (site: BuiltSite): PublishedChart[] =>
  site.dossier.all("chart").map(({ id, fields: spec }) => {
    const estimate =
      spec.form === "count-over-time" || spec.form === "known-when"
        ? "estimate"
        : site.dossier.get("dataset", spec.dataset).fields.estimate_field;
    const csv = csvParse(site.read(`charts/${id}.csv`), (row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainText(cell)])),
    );
    const figure = site.page(`charts/${id}/`).root.querySelector("figure")!;
    return {
      id,
      spec,
      json: JSON.parse(site.read(`charts/${id}.json`)) as ChartFile,
      csv: csv.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== ATTRIBUTION))),
      attributions: csv.map((row) => row[csv.columns.at(-1)!]!),
      figure,
      table: tableOf(figure),
      isEstimate: (row) => estimate !== undefined && row[estimate] === true,
    };
  });

function tableOf(figure: HTMLElement): PublishedChart["table"] {
  const heads = figure.querySelectorAll("thead th").map(({ text }) => text.trim());
  return figure.querySelectorAll("tbody").flatMap((body) => {
    const group = body.querySelector("th[scope=rowgroup]")?.text.trim() ?? "";
    return body
      .querySelectorAll("tr")
      .map((row) => row.querySelectorAll("th[scope=row], td").map(({ text }) => text.trim()))
      .filter((cells) => cells.length === heads.length)
      .map((cells) => ({ group, cells: Object.fromEntries(cells.map((cell, index) => [heads[index]!, cell])) }));
  });
}

/** The number that a cell shows, its unit and marks left out; NaN where it shows none. */
export const numberIn = (cell: string): number => Number.parseFloat(cell.replaceAll(",", "").replace("\u2212", "-"));
