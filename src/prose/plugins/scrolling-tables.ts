import type { Element, Root } from "hast";
import type { Plugin } from "unified";
import { visit } from "unist-util-visit";
import { t } from "../../i18n/t.ts";

/**
 * Sets each table in a box in which it scrolls on a narrow screen, and aligns its
 * cells by class, as `align` is long out of HTML.
 */
export const scrollingTables: Plugin<[], Root> = () => (tree) => {
  visit(tree, "element", (node, index, parent) => {
    const { align } = node.properties;
    if (typeof align === "string") {
      node.properties.className = [`align-${align}`];
      delete node.properties.align;
    }
    if (node.tagName === "table" && parent && index !== undefined) parent.children[index] = boxOf(node);
  });
};

const boxOf = (table: Element): Element => ({
  type: "element",
  tagName: "section",
  properties: { className: ["table-scroll"], tabIndex: 0, ariaLabel: t("prose.table") },
  children: [table],
});
