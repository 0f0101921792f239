import type { Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { hiddenCharacters, hiddenHint } from "../../schema/characters.ts";
import { report } from "../nodes.ts";

/** Characters that nobody sees are reported where entities or the escapes of addresses make them. */
export const visibleCharacters: Plugin<[], Root> = () => (tree, file) => {
  visitParents(tree, (node) => {
    const names = new Set(textsOf(node).flatMap((text) => hiddenCharacters(text).map(({ name }) => name)));
    for (const name of names) report(file, node, { kind: "invalid", found: `character: ${name}`, hint: hiddenHint });
  });
};

/** What a node says by itself, without its children. */
function textsOf(node: Nodes): string[] {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return [node.value];
    case "code":
      return [node.value, node.lang ?? "", node.meta ?? ""];
    case "link":
      return [unescaped(node.url), node.title ?? ""];
    case "image":
      return [unescaped(node.url), node.title ?? "", node.alt ?? ""];
    case "imageReference":
      return [node.alt ?? ""];
    case "definition":
      return [unescaped(node.url), node.title ?? ""];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return node.attributes.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    default:
      return [];
  }
}

/** An address as a server reads it. */
const unescaped = (url: string): string =>
  url.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
