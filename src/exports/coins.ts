import type { DossierRecord } from "../model/record.ts";
import { sourceTitle } from "../model/source-title.ts";
import type { CslName } from "../schema/source.ts";
import type { Fields } from "../schema/kinds.ts";
import { containerOf } from "./csl.ts";
import { endsOf } from "./date-parts.ts";

/** What Zotero calls each type of CSL; other programs take all of them for web pages. */
const TYPES = {
  "article-magazine": "magazineArticle",
  "article-newspaper": "newspaperArticle",
  dataset: "dataset",
  "entry-encyclopedia": "encyclopediaArticle",
  interview: "interview",
  legislation: "statute",
  "post-weblog": "blogPost",
  report: "report",
  speech: "presentation",
  webpage: "webpage",
} as const satisfies Record<Fields<"source">["type"], string>;

/**
 * A source as the `title` of a `<span class="Z3988">`, by which citation managers
 * take the work itself from the page about it.
 *
 * Format: COinS and Z39.88-2004, in the
 * form for Dublin Core, the one that has a place for web addresses and languages
 */
export function coins(source: DossierRecord<"source">): string {
  const { type, author, publisher, issued, URL: url, language } = source.fields;
  const from = issued && endsOf(issued).from;
  const pairs: (readonly [key: string, value: string | undefined])[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", TYPES[type]],
    ["rft.title", sourceTitle(source)],
    ...author.map(toCreator),
    ["rft.source", containerOf(source.fields)],
    ["rft.publisher", publisher],
    ["rft.date", from?.map((part) => String(part).padStart(2, "0")).join("-")],
    ["rft.language", language],
    // A plus sign would be read as a space, however it is escaped.
    ["rft_id", url?.replaceAll("+", "%20")],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join("&");
}

const toCreator = (name: CslName) =>
  "literal" in name
    ? (["rft.aucorp", name.literal] as const)
    : (["rft.creator", [name.family, name.given].filter(Boolean).join(", ")] as const);
