import type { Element, Root } from "hast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { t } from "../../i18n/t.ts";

/**
 * Sets each table in a box in which it scrolls on a narrow screen, and aligns its
 * cells by class, as `align` is long out of HTML.
 */
export const scrollingTables: Plugin<[], Root> = () => (tree) => {
  visitParents(tree, "element", (node) => {
    const { align } = node.properties;
    if (typeof align === "string") {
      node.properties.className = [`align-${align}`];
      delete node.properties.align;
    }
  });
  visitParents(tree, (node) => {
    if (!("children" in node) || (node.type === "element" && node.properties.className === BOX)) return;
    node.children = node.children.map((child) =>
      child.type === "element" && child.tagName === "table" ? boxOf(child) : child,
    );
  });
};

const BOX = ["table-scroll"];

const boxOf = (table: Element): Element => ({
  type: "element",
  tagName: "section",
  properties: { className: BOX, tabIndex: 0, ariaLabel: t("prose.table"), dataMore: t("table.more") },
  children: [table],
});
