import type { CslName } from "../schema/source.ts";
import type { Fields } from "../schema/kinds.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { sourceTitle } from "../model/source-title.ts";
import { containerOf } from "./csl.ts";
import { endsOf, type DateParts } from "./date-parts.ts";

/** What RIS calls each type. It has none for what was spoken, which readers find on a page. */
const TYPES = {
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  dataset: "DATA",
  "entry-encyclopedia": "ENCYC",
  interview: "ELEC",
  legislation: "STAT",
  "post-weblog": "BLOG",
  report: "RPRT",
  speech: "ELEC",
  webpage: "ELEC",
} as const satisfies Record<Fields<"source">["type"], string>;

/**
 * All sources of a dossier as RIS, in the order of the register. A line ends as
 * the format has it, and no value is broken over several.
 *
 * Format: https://en.wikipedia.org/wiki/RIS_(file_format), where its specification is kept
 */
export const sourcesRis = (dossier: Dossier): string => dossier.all("source").map(toReference).join("");

function toReference(source: DossierRecord<"source">): string {
  const { type, author, publisher, issued, accessed, URL: url, archive, language } = source.fields;
  const day = issued && endsOf(issued).from;
  const read = accessed && endsOf(accessed).from;
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ["TY", TYPES[type]],
    ["ID", source.id],
    ...author.map((name) => ["AU", toName(name)] as const),
    ["TI", sourceTitle(source)],
    ["T2", containerOf(source.fields)],
    ["PB", publisher],
    ["PY", day && String(day[0]).padStart(4, "0")],
    ["DA", day && toDate(day)],
    ["Y2", read && toDate(read)],
    ["LA", language],
    ["UR", url],
    // "Location in archives"
    ["AV", archive],
  ];
  const printed = lines.flatMap(([tag, value]) => (value ? `${tag}  - ${value.replace(/\s+/g, " ")}\r\n` : []));
  return `${printed.join("")}ER  - \r\n\r\n`;
}

const toName = (name: CslName): string =>
  "literal" in name ? name.literal : [name.family, name.given].filter(Boolean).join(", ");

/** `2023/06/02/`, `2024/11//` */
const toDate = ([year, month, day]: DateParts): string =>
  [String(year).padStart(4, "0"), ...[month, day].map((part) => (part ? String(part).padStart(2, "0") : "")), ""].join(
    "/",
  );
