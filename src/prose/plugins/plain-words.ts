import type { Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { markIn } from "../../schema/markup.ts";
import { withEscapesBlank } from "../citations.ts";
import { report } from "../nodes.ts";

/** What a picture shows, and the titles of pictures and links, are words without marks, which would be printed. */
export const plainWords: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  visitParents(tree, (node) => {
    const written = withEscapesBlank(source.slice(node.position?.start.offset, node.position?.end.offset));
    for (const [what, words] of wordsOf(node)) {
      const mark = markIn(words ?? "");
      // What is typed behind a backslash, or by its name, is no mark.
      if (mark && written.includes(mark))
        report(file, node, {
          kind: "invalid",
          found: `${what}: ${mark}`,
          hint: "write plain words in its place: marks are printed there as they stand, and a citation belongs into the text",
        });
    }
  });
};

function wordsOf(node: Nodes): [what: string, words: string | null | undefined][] {
  switch (node.type) {
    case "image":
      return [
        ["alternative text of an image", node.alt],
        ["credit of an image", node.title],
      ];
    case "imageReference":
      return [["alternative text of an image", node.alt]];
    case "link":
    case "definition":
      return [["title of a link", node.title]];
    default:
      return [];
  }
}
