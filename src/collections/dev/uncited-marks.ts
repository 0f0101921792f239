import type { Element, ElementContent, Nodes, Root } from "hast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { factsOf, uncitedIn } from "../../checks/uncited.ts";
import { t } from "../../i18n/t.ts";
import { findingsOf } from "../../prose/file-data.ts";
import { heldReading } from "../held-reading.ts";

/** Signs that HTML would escape are not used. */
const STYLE = `
.uncited { border-inline-start: 3px solid var(--accent); padding-inline-start: 0.6rem; }
.uncited-note, .uncited-count { color: var(--accent); font: 0.9rem var(--sans); }
.uncited-note { display: block; }
`;

/**
 * Marks each factual passage without a source nearby, with a line that says what
 * asks for one, and tells their number above the text. It is for editors alone: no
 * site that is built knows of it.
 *
 * @param root folder of the dossier
 */
export const uncitedMarks: Plugin<[{ root: string }], Root> =
  ({ root }) =>
  (tree, file) => {
    const { dossier } = heldReading(root) ?? {};
    if (!dossier) return;
    const found = uncitedIn(findingsOf(file).prose.passages, factsOf(dossier));
    if (found.length === 0) return;
    const facts = new Map(found.map(({ passage: { place }, facts }) => [`${place.line}:${place.column}`, facts]));
    visitParents(tree, "element", (node) => {
      if (!["p", "li", "tr"].includes(node.tagName)) return;
      // The text of an item begins behind its mark; in a paragraph of its own, that is marked.
      const [first] = node.tagName === "li" ? node.children.filter(({ position }) => position) : [node];
      const own = node.tagName === "li" && isParagraph(first) ? undefined : facts.get(placeOf(first));
      if (own) mark(node, t("uncited.here", { facts: own.join(", ") }));
    });
    tree.children.unshift(
      element("style", [], STYLE),
      element("p", ["uncited-count"], t("uncited.count", { count: found.length })),
    );
  };

const isParagraph = (node: Nodes | undefined): boolean => node?.type === "element" && node.tagName === "p";

const placeOf = (node: Nodes | undefined): string => `${node?.position?.start.line}:${node?.position?.start.column}`;

function mark(node: Element, words: string): void {
  node.properties.className = ["uncited"];
  const cell = node.children.findLast((child) => child.type === "element" && child.tagName === "td") as
    Element | undefined;
  (cell ?? node).children.push(element("small", ["uncited-note"], words));
}

const element = (tagName: string, className: string[], text: string): Element & ElementContent => ({
  type: "element",
  tagName,
  properties: className.length > 0 ? { className } : {},
  children: [{ type: "text", value: text }],
});
