import type { Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { BLANK, withCitationsBlank, withEscapesBlank } from "../citations.ts";
import { findingsOf } from "../file-data.ts";
import { report, startOf } from "../nodes.ts";

interface Extension {
  transforms?: unknown[];
}

/**
 * Leaves it to the grammar which addresses become links by themselves, and reports
 * the others. A second search, when all is parsed, would find them too, but make
 * nodes of the text around them that know no place: no mark in it would be reported.
 */
export const typedAddresses: Plugin<[], Root> = function () {
  const { fromMarkdownExtensions = [] } = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] };
  for (const extension of fromMarkdownExtensions.flat()) delete extension.transforms;
  return (tree, file) => {
    const source = String(file);
    const { placeAt } = findingsOf(file);
    visitParents(tree, "text", (node, ancestors) => {
      if (ancestors.some(({ type }) => type === "link" || type === "linkReference")) return;
      const start = startOf(node);
      const written = source.slice(start, node.position?.end.offset);
      for (const { 0: address, index } of withCitationsBlank(withEscapesBlank(written), BLANK).matchAll(
        /(?:https?:\/\/|www\.)[^()[\]\s\0]+/gi,
      ))
        report(file, node, {
          kind: "invalid",
          found: `link: ${address}`,
          hint: `write [text](${/^www/i.test(address) ? "https://" : ""}${address}): in brackets, or behind a letter, an address does not become a link by itself`,
          ...placeAt(start + index),
        });
    });
  };
};
