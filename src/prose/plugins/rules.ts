import type { Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { Found } from "../../schema/problem.ts";
import { components } from "../../schema/prose.ts";
import { report } from "../nodes.ts";

/** What content may not hold, code and HTML, is reported and left out. */
export const rules: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, (node, index, parent) => {
    const found = refusalOf(node);
    if (!found) return;
    report(file, node, found);
    if (node.type === "listItem" || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
};

function refusalOf(node: Nodes): Found | undefined {
  switch (node.type) {
    case "mdxjsEsm":
      return {
        kind: "invalid",
        found: "prose: import or export",
        hint: "remove it: components are used by name, without import; let a sentence begin with another word",
      };
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return {
        kind: "invalid",
        found: "prose: code in braces",
        hint: "remove the braces, or write \\{ for a brace",
      };
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return /^(?:[a-z]|$)/.test(node.name ?? "")
        ? {
            kind: "invalid",
            found: `prose: HTML <${node.name ?? ""}>`,
            hint: `write Markdown, or one of the components: ${Object.keys(components).join(", ")}`,
          }
        : undefined;
    case "listItem":
      return typeof node.checked === "boolean"
        ? {
            kind: "invalid",
            found: `prose: a task list, - [${node.checked ? "x" : " "}]`,
            hint: "remove the brackets: a reader cannot tick them; say in words what is done",
          }
        : undefined;
    default:
      return undefined;
  }
}
