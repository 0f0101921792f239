import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { TestSite } from "./sites.ts";

/** A page of a built site, and what is written there. */
interface Markup {
  address: string;
  html: string;
}

const ATTRIBUTE = /\s+([^\s=>"'/]+)(?:=("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
const START_TAG = new RegExp(`<([a-z][\\w-]*)((?:${ATTRIBUTE.source})*)`, "g");

/** Each kind of element of a page: its name, and its attributes with the classes. */
const elementsOf = (html: string): string[] =>
  [...html.matchAll(START_TAG)].map(([, name, attributes]) =>
    [
      name,
      ...[...attributes!.matchAll(ATTRIBUTE)].map(([, name, value]) => (name === "class" ? value : name)).toSorted(),
    ].join(" "),
  );

/**
 * Of pages, those that show an element such as none before them shows: what a
 * test would see on the others, but for their words, it has seen.
 */
export function unlike<Page extends Markup>(pages: readonly Page[]): Page[] {
  const seen = new Set<string>();
  return pages.filter(({ html }) => {
    const before = seen.size;
    for (const element of elementsOf(html)) seen.add(element);
    return seen.size > before;
  });
}

const longestWord = (html: string): number =>
  Math.max(
    ...html
      .replace(/<(script|style|svg)\b[^]*?<\/\1>/g, " ")
      .replace(/<[^>]*>/g, " ")
      .split(/\s+/)
      .map((word) => word.length),
  );

/** Of the pages of each section, those that hold the longest words, which no line can break. */
export function longestWorded<Page extends Markup>(pages: readonly Page[], most = 8): Page[] {
  const sections = Map.groupBy(pages, ({ address }) => address.split("/")[0]);
  return [...sections.values()].flatMap((section) =>
    section
      .map((page) => ({ page, length: longestWord(page.html) }))
      .toSorted((a, b) => b.length - a.length)
      .slice(0, most)
      .map(({ page }) => page),
  );
}

/** Every page of a built site but those that lead on at once, in the order of their addresses. */
export const readPages = ({ folder }: TestSite): Markup[] =>
  globSync("**/index.html", { cwd: folder })
    .toSorted()
    .map((file) => ({
      address: file.split(sep).join("/").replace("index.html", ""),
      html: readFileSync(join(folder, file), "utf8"),
    }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
