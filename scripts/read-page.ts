import { HTMLElement, parse, TextNode, type Node } from "node-html-parser";

/** What a page has for the search: texts as a reader sees them. */
export interface SearchPage {
  title: string;
  /** Its kind in words; empty where it is no record. */
  kind: string;
  /** Its paragraphs, and items of its prose, without the numbers of notes; what it is about, where it has none. */
  prose: string[];
  /** All else on it that can be found: fields, captions, headings. */
  other: string[];
  filters: Record<string, string[]>;
}

/** Reads a page of a built site; undefined when it is not to be found by the search. */
export function readPage(html: string): SearchPage | undefined {
  if (!html.includes("data-pagefind-body")) return undefined;
  const root = parse(html);
  const body = root.querySelector("[data-pagefind-body]")!;
  const filters: Record<string, string[]> = {};
  for (const facet of body.querySelectorAll("[data-pagefind-filter]")) {
    const name = facet.getAttribute("data-pagefind-filter")!.replace("[data-value]", "");
    (filters[name] ??= []).push(facet.getAttribute("data-value")!);
  }
  const blocks = blocksOf(body);
  const textsOf = (isProse: boolean) => blocks.filter((block) => block.isProse === isProse).map(({ text }) => text);
  const prose = textsOf(true);
  const summary = squeeze(root.querySelector("meta[name=description]")?.getAttribute("content") ?? "");
  return {
    title: squeeze(body.querySelector("h1")?.text ?? ""),
    kind: body.querySelector("[data-pagefind-meta^=kind]")?.getAttribute("data-value") ?? "",
    prose: prose.length > 0 ? prose : [summary],
    other: textsOf(false),
    filters,
  };
}

/** The page without what it can be filtered by. */
export const withoutFacets = (html: string): string => html.replace(/<div hidden data-facets>.*?<\/div>/s, "");

const INLINE = new Set("A ABBR B BDI CITE CODE EM I MARK Q S SMALL SPAN STRONG SUB SUP TIME U".split(" "));
const UNREAD = new Set("SCRIPT STYLE TEMPLATE NOSCRIPT SVG BUTTON SELECT H1".split(" "));
/** What holds no prose, wherever it stands. */
const NO_PROSE = new Set("FIGURE TABLE DL H2 H3 H4 NAV DETAILS".split(" "));

interface Block {
  text: string;
  isProse: boolean;
}

/** Where a text stands: in what holds no prose, in prose, or in neither, where only its paragraphs are prose. */
type Place = "page" | "prose" | "field";

/** The texts of an element, one a block, in the order of the page. */
function blocksOf(element: HTMLElement): Block[] {
  const blocks: Block[] = [];
  let open = "";
  const close = (place: Place) => {
    const text = squeeze(open);
    if (text) blocks.push({ text, isProse: place === "prose" });
    open = "";
  };
  const read = (node: Node, outer: Place): void => {
    if (node instanceof TextNode) open += node.text;
    if (!(node instanceof HTMLElement) || isUnread(node)) return;
    const isBlock = !INLINE.has(node.tagName) || node.classList.contains("badge");
    const place = isBlock ? placeIn(node, outer) : outer;
    if (isBlock) close(outer);
    for (const child of node.childNodes) read(child, place);
    if (isBlock) close(place);
  };
  for (const child of element.childNodes) read(child, "page");
  close("page");
  return blocks;
}

/** Our own components have classes, which paragraphs of prose have not. */
function placeIn({ tagName, classList }: HTMLElement, outer: Place): Place {
  if (outer === "field" || NO_PROSE.has(tagName)) return "field";
  if (classList.contains("prose") || classList.contains("lede")) return "prose";
  if (classList.length > 0) return outer === "prose" || tagName === "P" || tagName === "SPAN" ? "field" : outer;
  return tagName === "P" ? "prose" : outer;
}

const isUnread = (element: HTMLElement): boolean =>
  UNREAD.has(element.tagName) ||
  ["data-pagefind-ignore", "data-footnote-ref", "hidden"].some((name) => element.hasAttribute(name)) ||
  element.classList.contains("citations");

/** A text in one line; spaces that hold words together stay. */
const squeeze = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/ (?=[.,;](?: |$))/g, "")
    .trim();
