import { typeset } from "../schema/typeset.ts";
import type { Cell } from "./table.ts";

/** A name out of a cell as it is printed everywhere; files to download keep the cell. */
export const cellName = (cell: Cell): string => typeset(String(cell));
