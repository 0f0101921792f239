import type { Paragraph, Root, RootContent } from "mdast";
import type { Plugin } from "unified";
import { visit } from "unist-util-visit";

type Child = Paragraph["children"][number];

const isBlank = (child: Child): boolean => child.type === "text" && /^[\t\n\f\r ]*$/.test(child.value);
const isMdx = ({ type }: Child): boolean => type === "mdxJsxTextElement" || type === "mdxTextExpression";

/**
 * Takes components out of a paragraph that holds nothing else. MDX does so before
 * any plugin runs; the check, which does not compile, sees the same tree by this.
 */
export const unravel: Plugin<[], Root> = () => (tree) => {
  visit(tree, "paragraph", ({ children }, index, parent) => {
    if (!parent || index === undefined) return;
    if (!children.some(isMdx) || !children.every((child) => isMdx(child) || isBlank(child))) return;
    const alone = children
      .filter(isMdx)
      .map((child) => Object.assign(child, { type: child.type.replace("Text", "Flow") }) as unknown as RootContent);
    parent.children.splice(index, 1, ...alone);
    return index + alone.length;
  });
};
