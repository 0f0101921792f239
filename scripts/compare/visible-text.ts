import { HTMLElement, TextNode, type Node } from "node-html-parser";
import { squeeze } from "./normalise.ts";

/** Elements within a line of text; every other begins a new one. */
const INLINE = new Set(
  "a abbr b bdi bdo br cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time tspan u var wbr".split(
    " ",
  ),
);

/** What is not read on the page; titles and descriptions within a picture are alternative texts. */
const UNSEEN = new Set(["head", "script", "style", "template", "title", "desc"]);

/**
 * The text of a page or of a part of it, a line for each stretch that no block
 * interrupts. White space between blocks is never seen, so it says nothing here.
 */
export function visibleText(root: HTMLElement): string[] {
  let text = "";
  const read = (node: Node): void => {
    if (node instanceof TextNode) text += node.text.replaceAll("\n", " ");
    if (!(node instanceof HTMLElement)) return;
    // The root of a page has no name, whatever its type says.
    const tag = ((node.rawTagName as string | null) ?? "").toLowerCase();
    if (UNSEEN.has(tag)) return;
    const boundary = INLINE.has(tag) ? "" : "\n";
    text += boundary;
    node.childNodes.forEach(read);
    text += boundary;
  };
  read(root);
  return text.split("\n").map(squeeze).filter(Boolean);
}
