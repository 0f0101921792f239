import type { Root } from "hast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { t } from "../../i18n/t.ts";
import { textOf } from "../hast-text.ts";

/** Ends each heading with a link to itself, which is seen where a reader points at it or comes by key. */
export const headingLinks: Plugin<[], Root> = () => (tree) => {
  visitParents(tree, "element", (node) => {
    const { id } = node.properties;
    // That of the notes is made by the compiler, for those who hear the page alone.
    if (!/^h[2-4]$/.test(node.tagName) || typeof id !== "string" || id === "footnote-label") return;
    const heading = textOf(node).trim();
    node.children.push({
      type: "element",
      tagName: "a",
      properties: { className: ["heading-link"], href: `#${id}`, ariaLabel: t("prose.headingLink", { heading }) },
      children: [],
    });
  });
};
