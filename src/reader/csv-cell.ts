import type { Cell, DatasetField } from "../model/table.ts";
import { toEdtf, type EdtfError } from "../schema/edtf.ts";
import { hintForKept, readNumber } from "../schema/number.ts";
import type { Found } from "../schema/problem.ts";

/** What keeps a cell from being what its field says. */
export class CellFault {
  readonly found: Found;
  constructor(found: Found) {
    this.found = found;
  }
}

/** Reads a cell by its field; an empty one is null, never zero. */
export function toCell(text: string, field: DatasetField): Cell | CellFault {
  const invalid = (hint: string) => new CellFault({ kind: "invalid", found: `${field.name}: ${text}`, hint });
  if (text === "")
    return field.required
      ? new CellFault({
          kind: "missing",
          found: `cell: ${field.name}`,
          hint: `write ${article(field)}, or set required: false for the field`,
        })
      : null;
  switch (field.type) {
    case "integer":
    case "number": {
      if (!(field.type === "integer" ? INTEGER : NUMBER).test(text)) return invalid(numberHint(text, field.type));
      const value = readNumber(text);
      if (value === undefined) return invalid(hintForKept(text));
      if (field.minimum !== undefined && value < field.minimum) return invalid(`write at least ${field.minimum}`);
      if (field.maximum !== undefined && value > field.maximum) return invalid(`write at most ${field.maximum}`);
      return value;
    }
    case "boolean":
      return text === "true" ? true : text === "false" ? false : invalid("write true or false");
    case "date":
      try {
        return toEdtf(text).edtf;
      } catch (error) {
        return invalid((error as EdtfError).hint);
      }
    case "iso3":
      return /^[A-Z]{3}$/.test(text) ? text : invalid("write three capital letters, ISO 3166-1 alpha-3");
    case "string": {
      const values = field.categories?.map(({ value }) => value);
      return !values || values.includes(text) ? text : invalid(`write one of ${values.join(", ")}`);
    }
    default:
      return text;
  }
}

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** What people write where they have no figure. */
const NONE = /^(?:n\.?\s?a\.?|n\/a|null|none|nan|missing|\.+|…|[-–—−*x]+)$/i;

/** What to write for a text that should be a number, by what spreadsheets and tables print. */
function numberHint(text: string, type: "integer" | "number"): string {
  const general =
    type === "integer" ? "write a whole number in digits, such as 1200" : "write a number in digits, such as 1200.5";
  const accepts = (number: string) => (type === "integer" ? INTEGER : NUMBER).test(number);
  if (text.length > 60) return general;
  const bare = text.trim();
  if (NONE.test(bare)) return "leave the cell empty where there is no figure";
  if (accepts(bare)) return `write it without spaces: ${bare}`;
  const signed = bare.replace(/^[−–]\s?/, "-").replace(/^\+/, "");
  if (signed !== bare && accepts(signed)) return `write it as ${signed}`;
  const alone = signed.replace(/\s*(?:%|[\p{Sc}]|[\p{L}.]+)$/u, "").replace(/^\p{Sc}\s*/u, "");
  if (alone !== signed && accepts(alone)) return `write the number alone, ${alone}: its unit stands with the field`;
  const readings = [
    // Between thousands, and then before decimals.
    ...(/^-?\d{1,3}(?:[,\u0020\u00a0\u202f'’]\d{3})+(?:\.\d+)?$/.test(alone) ? [alone.replace(/[^\d.-]/g, "")] : []),
    ...(/^-?\d{1,3}(?:[.\u0020\u00a0\u202f'’]\d{3})+(?:,\d+)?$/.test(alone)
      ? [alone.replace(/[^\d,-]/g, "").replace(",", ".")]
      : []),
    ...(/^-?\d*,\d+$/.test(alone) ? [alone.replace(",", ".").replace(/^(-?)\./, "$10.")] : []),
    ...(/^-?\.\d+$/.test(alone) ? [alone.replace(".", "0.")] : []),
  ].filter(accepts);
  if (readings.length === 0) return general;
  return `write ${[...new Set(readings)].join(" or ")}: a point before decimals, and nothing between thousands`;
}

/** What a cell of a field is, with its article. */
export const article = ({ type }: Pick<DatasetField, "type">): string =>
  articles[type] ?? `the id of ${type === "actor" ? "an" : "a"} ${type}`;

const articles: Partial<Record<DatasetField["type"], string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  date: "a date",
  iso3: "a code of three capital letters",
};
