import type { HTMLElement } from "node-html-parser";
import { attribute } from "./site.ts";

/** What a citation manager keeps of a page. */
export interface SavedItem {
  type: string;
  title: string;
  creators: string[];
  container?: string | undefined;
  publisher?: string | undefined;
  date?: string | undefined;
  language?: string | undefined;
  url?: string | undefined;
  abstract?: string | undefined;
}

/**
 * What Zotero finds on a page that has no COinS, by the rules of its translator
 * "Embedded Metadata": which of all that a page may say it reads, and in which order.
 */
export function embeddedMetadata(root: HTMLElement): SavedItem {
  const said = (...names: string[]) =>
    names
      .map((name) => root.querySelectorAll("meta").find((meta) => nameOf(meta) === name))
      .map((meta) => attribute(meta, "content"))
      .find((content) => content !== "");
  const names = root.querySelectorAll("meta").map(nameOf);
  // Any name of Highwire's makes a journal article, and one of an academic work's container the more so.
  const isArticle = names.some((name) => name.startsWith("citation_"));
  const types: Record<string, string> = { website: "webpage", book: "book" };
  return {
    type: isArticle ? "journalArticle" : (types[said("og:type") ?? ""] ?? "webpage"),
    title: said("citation_title", "dc.title", "dcterms.title", "og:title") ?? root.querySelector("title")!.text,
    creators: root
      .querySelectorAll("meta")
      .filter((meta) => /^(?:citation_author|dc\.creator|dcterms\.creator|article:author|author)$/.test(nameOf(meta)))
      .map((meta) => attribute(meta, "content"))
      .concat(root.querySelectorAll(".byline, .bylines, .vcard, a[rel=author]").map(({ text }) => text)),
    container: said("dc.source", "dcterms.source", "og:site_name"),
    publisher: said("citation_publisher", "dc.publisher", "dcterms.publisher"),
    date:
      said("citation_date", "article:published_time", "dcterms.issued", "dc.date", "dcterms.date") ??
      root.querySelector("time[datetime]")?.getAttribute("datetime"),
    language: said("citation_language", "language", "lang") ?? attribute(root.querySelector("html"), "lang"),
    url: said("citation_public_url", "og:url") ?? root.querySelector("link[rel=canonical]")?.getAttribute("href"),
    abstract: said("og:description", "dcterms.abstract", "description"),
  };
}

const nameOf = (meta: HTMLElement): string => attribute(meta, "name") || attribute(meta, "property");

/**
 * The works that Zotero finds on a page by the rules of its translator "COinS",
 * which has the first word on every page.
 */
export const contextObjects = (root: HTMLElement): SavedItem[] =>
  root.querySelectorAll("span.Z3988[title]").map((span) => {
    const pairs = attribute(span, "title")
      .split("&")
      .map((part) => part.split("="))
      .map(([key = "", value = ""]) => [key, decodeURIComponent(value.replace(/\+|%2b/gi, " "))] as const);
    const all = (key: string) => pairs.filter(([name]) => name === key).map(([, value]) => value);
    if (all("rft_val_fmt")[0] !== "info:ofi/fmt:kev:mtx:dc") throw new Error("of a form that tells no web address");
    return {
      type: all("rft.type")[0] ?? "webpage",
      title: all("rft.title")[0] ?? "",
      creators: [...all("rft.aucorp"), ...all("rft.creator")],
      container: all("rft.source")[0],
      publisher: all("rft.publisher")[0],
      date: all("rft.date")[0],
      language: all("rft.language")[0],
      url: all("rft_id").find((id) => /^https?:\/\//.test(id)),
    };
  });
