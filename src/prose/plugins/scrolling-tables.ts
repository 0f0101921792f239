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
  let tables = 0;
  visitParents(tree, (node) => {
    if (!("children" in node) || (node.type === "element" && node.properties.className === BOX)) return;
    node.children = node.children.map((child) =>
      child.type === "element" && child.tagName === "table" ? boxOf(child, (tables += 1)) : child,
    );
  });
};

const BOX = ["table-scroll"];

/** Every region of a page has a name of its own. */
const boxOf = (table: Element, number: number): Element => ({
  type: "element",
  tagName: "section",
  properties: {
    className: BOX,
    tabIndex: 0,
    ariaLabel: number > 1 ? t("prose.tableNext", { number }) : t("prose.table"),
    dataMore: t("table.more"),
  },
  children: [table],
});
