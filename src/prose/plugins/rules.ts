import type { Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import type { Found } from "../../schema/problem.ts";
import { htmlHint, isHtml } from "../html-hint.ts";
import { replaceChildren, report } from "../nodes.ts";

/** What content may not hold, code and HTML, is reported and left out. */
export const rules: Plugin<[], Root> = () => (tree, file) => {
  replaceChildren(tree, (node) => {
    const found = refusalOf(node);
    if (!found) return undefined;
    report(file, node, found);
    return node.type === "listItem" ? undefined : [];
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
      return isHtml(node.name ?? "")
        ? {
            kind: "invalid",
            found: `prose: HTML <${node.name ?? ""}>`,
            hint: htmlHint(node.name ?? ""),
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
