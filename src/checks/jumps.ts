import { dirname, join } from "node:path";
import type { Row } from "../model/table.ts";
import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import { findJumps, type Jump } from "../model/jumps.ts";
import { select } from "../model/query.ts";
import { writeNumber } from "../model/round.ts";
import type { Problem } from "../schema/problem.ts";
import { soundTable } from "./datasets.ts";
import { checkQuery } from "./query.ts";

/** No figure looks like a typing error, but for those that an editor has confirmed; and each confirmation is needed. */
export const checkJumps = (dossier: ReadDossier): Problem[] =>
  dossier
    .all("dataset")
    .flatMap((dataset) => dataset.fields.editions.flatMap((_, index) => checkEdition(dossier, dataset, index)));

function checkEdition(dossier: ReadDossier, dataset: ReadRecord<"dataset">, index: number): Problem[] {
  const { editions } = dataset.fields;
  const { id, confirmed } = editions[index]!;
  const table = soundTable(dossier, dataset.id, id);
  if (!table) return [];
  const before = editions[index - 1];
  const jumps = findJumps(table.rows, dataset.fields, before && soundTable(dossier, dataset.id, before.id)?.rows);
  const isOf = ({ where, field }: Confirmation, jump: Jump) =>
    field === jump.field && select([table.rows[jump.row]!], where).length > 0;

  return [
    ...jumps
      .filter((jump) => !confirmed.some((confirmation) => isOf(confirmation, jump)))
      .map((jump): Problem => ({
        file: join(dirname(dataset.file), "editions", `${id}.csv`),
        ...table.placeOf(jump.row, jump.field),
        kind: "contradicted",
        found: `${jump.field}: ${writeNumber(jump.value)}`,
        hint: `${evidence(jump, before?.id)}\n  ${remedy(jump, table.rows[jump.row]!, dataset, id)}`,
      })),
    ...confirmed.flatMap((confirmation, rank): Problem[] => {
      const path = ["editions", index, "confirmed", rank];
      const { where, field } = confirmation;
      const faults = checkQuery(dossier, dataset, { edition: id, where, field, counts: false, numeric: true });
      if (faults.length > 0)
        return faults.map(({ part, cell, ...found }) => ({
          file: dataset.file,
          ...(cell === undefined
            ? dataset.document.placeOf([...path, part])
            : dataset.document.placeOfKey([...path, part], cell)),
          ...found,
        }));
      if (jumps.some((jump) => isOf(confirmation, jump))) return [];
      return [
        {
          file: dataset.file,
          ...dataset.document.placeOf(path),
          kind: "stale",
          found: `confirmed: ${field} for ${printCells(where)}`,
          hint: "remove it: the figure does not stand out",
        },
      ];
    }),
  ];
}

type Confirmation = ReadRecord<"dataset">["fields"]["editions"][number]["confirmed"][number];

/** With what the figure is at odds. */
function evidence({ beside, value, others }: Jump, before: string | undefined): string {
  if (beside.length === 0) return `all other figures are ${value < 0 ? "positive" : "negative"}`;
  const figures = beside.map((other) =>
    other.at === "before"
      ? `edition ${before} gives ${writeNumber(other.value)}`
      : `${other.at} has ${writeNumber(other.value)}`,
  );
  const list = new Intl.ListFormat("en-GB").format(figures);
  return others > 0 ? `${list}, and ${others} more figures differ as much: is the unit the right one?` : list;
}

/** What to write: the figure that was meant, or that this one is right. */
function remedy({ field, value, meant }: Jump, row: Row, { file, fields }: ReadRecord<"dataset">, edition: string) {
  const key = fields.primary_key.map((name) => `${name}: ${printCell(row[name])}`).join(", ");
  const question =
    meant !== undefined
      ? `did you mean ${writeNumber(meant)}? `
      : value === 0
        ? "leave the cell empty where there is no figure; "
        : "correct it; ";
  return `${question}where ${writeNumber(value)} is right, add to edition ${edition} in ${file}: confirmed: [{ where: { ${key} }, field: ${field}, reason: … }]`;
}

const printCells = (where: Confirmation["where"]): string =>
  Object.entries(where)
    .map(([name, cell]) => `${name}=${cell}`)
    .join(" ");

// Text that YAML would read as something else needs its quotation marks.
const printCell = (cell: unknown): string =>
  typeof cell === "string" && !/^[a-z][a-z0-9-]*$/i.test(cell) ? JSON.stringify(cell) : String(cell);
