import { axesOf, rowName, seriesName, seriesTitle, whichRows } from "../../src/model/axes.ts";
import type { Cell, DatasetField, Row } from "../../src/model/table.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { CellDiff, EditionDiff, FieldDiff } from "../../src/model/edition-diff.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { writeNumber } from "../../src/model/round.ts";
import { align } from "./align.ts";

/** In what two editions differ, as lines of plain text. */
export function printDiff(dossier: Dossier, dataset: DossierRecord<"dataset">, diff: EditionDiff): string[] {
  const { from, to, basisDiffers, shared, added, removed, fields } = diff;
  const which = (what: string, rows: readonly Row[]) =>
    rows.length === 0 ? [] : [`${what}: ${whichRows(dossier, dataset.fields, rows)}`];
  const isEstimate = ({ field }: FieldDiff) => field.name === dataset.fields.estimate_field;
  const estimates = fields.find(isEstimate)?.changed ?? [];
  const marked = (after: boolean) => estimates.filter((cell) => cell.after === after).map(({ rows: [, row] }) => row);
  const values = fields.filter((field) => !isEstimate(field));
  const same = values.filter((field) => !isChanged(field));
  return [
    dataset.title,
    `${from.title} -> ${to.title}`,
    ...(basisDiffers
      ? [
          "",
          "Their bases differ, so a difference need not be a correction:",
          ...align([
            [`  ${from.title}`, from.basis],
            [`  ${to.title}`, to.basis],
          ]),
        ]
      : []),
    "",
    `Rows in both: ${shared}`,
    ...which(`Rows only in ${from.title}`, removed),
    ...which(`Rows only in ${to.title}`, added),
    ...which("No longer estimates", marked(false)),
    ...which("Newly estimates", marked(true)),
    ...values.filter(isChanged).flatMap((field) => printField(dossier, dataset, diff, field)),
    ...(same.length > 0 ? ["", `No difference in: ${same.map(({ field }) => field.title).join(", ")}`] : []),
  ];
}

const isChanged = ({ changed, appeared, vanished }: FieldDiff): boolean =>
  changed.length + appeared.length + vanished.length > 0;

function printField(
  dossier: Dossier,
  dataset: DossierRecord<"dataset">,
  { from, to }: EditionDiff,
  { field, shared, changed, estimates, largest, appeared, vanished, crossed }: FieldDiff,
): string[] {
  const nameOf = ({ rows: [, row] }: CellDiff) => rowName(dossier, dataset.fields, row);
  const given = (edition: string, cells: readonly CellDiff[], side: "before" | "after") =>
    cells.length === 0
      ? []
      : [
          `  given only in ${edition}: ${cells.length}`,
          ...align(cells.map((cell) => [`    ${nameOf(cell)}`, print(cell[side], field)])),
        ];
  return [
    "",
    `${field.title}${field.unit ? ` (${field.unit})` : ""}: ${changed.length} of ${shared} cells differ`,
    ...(estimates > 0 ? [`  ${estimates} of them were estimates in ${from.title}`] : []),
    ...(largest
      ? [
          `  largest difference: ${nameOf(largest)}, ${print(largest.before, field)} -> ${print(largest.after, field)} (${signed(largest.difference!, field)})`,
        ]
      : []),
    ...given(from.title, vanished, "before"),
    ...given(to.title, appeared, "after"),
    ...(["before", "after"] as const).flatMap((side) => {
      const cells = crossed.filter(({ reachedOnly }) => reachedOnly === side);
      if (cells.length === 0) return [];
      return [
        `  ${field.threshold!.label} or more only in ${side === "before" ? from.title : to.title}: ${cells.length}`,
        ...align(
          cells.map((cell) => [`    ${nameOf(cell)}`, print(cell.before, field), "->", print(cell.after, field)]),
          1,
        ),
      ];
    }),
    ...(changed.length === 0 ? [] : ["", ...listOf(dossier, dataset, { from, to }, field, changed)]),
  ];
}

/** Every cell that differs, one a line. */
function listOf(
  dossier: Dossier,
  dataset: DossierRecord<"dataset">,
  { from, to }: Pick<EditionDiff, "from" | "to">,
  field: DatasetField,
  cells: readonly CellDiff[],
): string[] {
  const time = axesOf(dataset.fields)?.time;
  const titleOf = (name: string) => dataset.fields.fields.find((candidate) => candidate.name === name)!.title;
  const isNumber = cells.some(({ difference }) => difference !== undefined);
  const heads = [
    `  ${seriesTitle(dataset.fields)}`,
    ...(time === undefined ? [] : [titleOf(time)]),
    from.id,
    to.id,
    ...(isNumber ? ["difference"] : []),
  ];
  return align(
    [
      heads,
      ...cells.map(({ rows: [, row], before, after, difference }) => [
        `  ${seriesName(dossier, dataset.fields, row)}`,
        ...(time === undefined ? [] : [String(row[time])]),
        print(before, field),
        print(after, field),
        ...(isNumber ? [difference === undefined ? "" : signed(difference, field)] : []),
      ]),
    ],
    1,
  );
}

function print(cell: Cell, { decimals }: DatasetField): string {
  if (cell === null) return "-";
  return typeof cell === "number" ? writeNumber(cell, decimals) : String(cell);
}

const signed = (difference: number, field: DatasetField): string =>
  `${difference > 0 ? "+" : ""}${print(difference, field)}`;
