import type { Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { findingsOf } from "../file-data.ts";
import { resolveContentLink } from "../links.ts";
import { placeOf } from "../nodes.ts";

/**
 * Leads links between content files to the pages of the records that they mean,
 * and lists the terms that are explained where they stand.
 *
 * @param root the folder of the dossier
 * @param base path under which the site stands, with a slash at both ends
 */
export const recordLinks: Plugin<[{ root: string; base: string }], Root> =
  ({ root, base }) =>
  (tree, file) => {
    const { prose, rendered } = findingsOf(file);
    const terms = new Set<string>();
    visitParents(tree, (node) => {
      if (node.type !== "link" && node.type !== "definition") return;
      prose.links.push({ url: node.url, place: placeOf(node) });
      const target = resolveContentLink(node.url, file.path, root);
      if (!target) return;
      node.url = `${base}${target.address}${target.anchor && `#${target.anchor}`}`;
      if (target.kind !== "term" || node.type !== "link") return;
      terms.add(target.id);
      node.data = { ...node.data, hProperties: { className: ["term"], dataTerm: `term-${target.id}` } };
    });
    rendered.terms = [...terms];
  };
