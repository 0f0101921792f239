import { excerptOf } from "../model/excerpt.ts";
import { withoutTokens } from "../model/name-groups.ts";
import { fromSearched } from "../model/search-letters.ts";
import type { SearchName } from "../model/search-name.ts";
import type { FoundPage } from "./pagefind.ts";

/** A page that was found: its kind, its title, and a sentence of its prose. */
export function toResult(page: FoundPage): HTMLLIElement {
  const words = withoutTokens((page.meta.title ?? "").split(" "), new Set());
  const title = fromSearched(words.map(({ word }) => word).join(" "));
  return toItem({ address: page.url, title: title || page.url, kind: page.meta.kind ?? "", page });
}

/** The record whose name was asked for, larger than what was found in the text of others. */
export function toCard({ title, kind, aliases = [] }: SearchName, address: string, page?: FoundPage): HTMLLIElement {
  // What it is, and not where it speaks of itself.
  const item = toItem({ address, title, kind, page: page && { ...page, locations: [] } });
  item.className = "result-card";
  if (aliases.length > 0) {
    const others = Object.assign(document.createElement("p"), { className: "meta", dir: "auto" });
    others.textContent = aliases.join(" · ");
    item.append(others);
  }
  return item;
}

interface Item {
  address: string;
  title: string;
  kind: string;
  page: FoundPage | undefined;
}

function toItem({ address, title, kind, page }: Item): HTMLLIElement {
  const item = document.createElement("li");
  const kicker = Object.assign(document.createElement("p"), { className: "kicker", textContent: kind });
  const heading = Object.assign(document.createElement("h2"), { dir: "auto" });
  heading.append(Object.assign(document.createElement("a"), { href: address, textContent: title }));
  item.append(kicker, heading);
  if (page) item.append(toExcerpt(page));
  return item;
}

function toExcerpt({ content, locations }: FoundPage): HTMLElement {
  const excerpt = Object.assign(document.createElement("p"), { dir: "auto" });
  excerpt.append(
    ...excerptOf(content, locations).map(({ text, isFound }) =>
      isFound ? Object.assign(document.createElement("mark"), { textContent: text }) : text,
    ),
  );
  return excerpt;
}
