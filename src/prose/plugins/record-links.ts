import type { Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { findingsOf } from "../file-data.ts";
import { resolveContentLink } from "../links.ts";
import { placeOf } from "../nodes.ts";

/**
 * Leads links between content files to the pages of the records that they mean.
 *
 * @param root the folder of the dossier
 * @param base path under which the site stands, with a slash at both ends
 */
export const recordLinks: Plugin<[{ root: string; base: string }], Root> =
  ({ root, base }) =>
  (tree, file) => {
    const { links } = findingsOf(file).prose;
    visitParents(tree, (node) => {
      if (node.type !== "link" && node.type !== "definition") return;
      links.push({ url: node.url, place: placeOf(node) });
      const target = resolveContentLink(node.url, file.path, root);
      if (target) node.url = `${base}${target.address}${target.anchor && `#${target.anchor}`}`;
    });
  };
