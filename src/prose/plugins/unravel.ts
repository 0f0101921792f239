import type { Paragraph, Root } from "mdast";
import type { Plugin } from "unified";
import { replaceChildren, type JsxElement } from "../nodes.ts";

type Child = Paragraph["children"][number];

const isBlank = (child: Child): boolean => child.type === "text" && /^[\t\n\f\r ]*$/.test(child.value);
const isMdx = ({ type }: Child): boolean => type === "mdxJsxTextElement" || type === "mdxTextExpression";

/**
 * Takes components out of a paragraph that holds nothing else. MDX does so before
 * any plugin runs; the check, which does not compile, sees the same tree by this.
 */
export const unravel: Plugin<[], Root> = () => (tree) => {
  replaceChildren(tree, (node) => {
    if (node.type !== "paragraph") return undefined;
    const { children } = node;
    if (!children.some(isMdx) || !children.every((child) => isMdx(child) || isBlank(child))) return undefined;
    return children
      .filter(isMdx)
      .map((child) => Object.assign(child, { type: child.type.replace("Text", "Flow") }) as unknown as JsxElement);
  });
};
