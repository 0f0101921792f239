import type { Image, ImageReference, Root } from "mdast";
import type { Plugin } from "unified";
import { definitionsIn } from "../definitions.ts";
import { typeset } from "../../schema/typeset.ts";
import { findingsOf } from "../file-data.ts";
import { resolveImagePath } from "../links.ts";
import { placeOf, replaceChildren, type JsxElement } from "../nodes.ts";

/**
 * Makes a component of every picture, so that its page looks up how large it is.
 * Left as they are, Astro would import them.
 *
 * @param root the folder of the dossier
 * @param language of the dossier, BCP 47
 */
export const pictures: Plugin<[{ root: string; language: string }], Root> =
  ({ root, language }) =>
  (tree, file) => {
    const { prose } = findingsOf(file);
    const definitions = definitionsIn(tree);
    const toComponent = (node: Image | ImageReference): JsxElement => {
      const { url = "", title } = node.type === "image" ? node : (definitions.get(node.identifier) ?? {});
      const [alt, credit] = [node.alt ?? "", title ?? ""];
      prose.images.push({ url, alt, credit, place: placeOf(node) });
      const props = {
        src: resolveImagePath(url, file.path, root) ?? url,
        alt: typeset(alt, language),
        credit: typeset(credit, language),
      };
      return {
        type: "mdxJsxTextElement",
        name: "Picture",
        attributes: Object.entries(props).map(([name, value]) => ({ type: "mdxJsxAttribute", name, value })),
        children: [],
      };
    };
    replaceChildren(tree, (node) =>
      node.type === "image" || node.type === "imageReference" ? [toComponent(node)] : undefined,
    );
  };
