import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import { SKIP, visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import { definitionsIn, notesIn } from "../definitions.ts";
import { report } from "../nodes.ts";

/** Every note and every target of links is read: it has a name of its own, and something names it. */
export const unread: Plugin<[], Root> = () => (tree, file) => {
  const [notes, targets] = [notesIn(tree), definitionsIn(tree)];
  const named = new Set<string>();
  const readNotes = new Set<FootnoteDefinition>();
  const read = (part: Nodes) =>
    visitParents(part, (node) => {
      if (node.type === "footnoteDefinition" && node !== part) return SKIP;
      if (node.type === "linkReference" || node.type === "imageReference") named.add(node.identifier);
      const note = node.type === "footnoteReference" ? notes.get(node.identifier) : undefined;
      if (note) readNotes.add(note);
      return undefined;
    });
  read(tree);
  // The set grows while notes name other notes.
  for (const note of readNotes) read(note);
  visitParents(tree, (node) => {
    if (node.type === "footnoteDefinition") {
      const mark = `[^${nameOf(node)}]`;
      if (notes.get(node.identifier) !== node) reportSecond(file, node, `note: ${mark}`);
      else if (!readNotes.has(node))
        report(file, node, {
          kind: "stale",
          found: `note: ${mark}`,
          hint: `write ${mark} in the text where it belongs, or remove the note`,
        });
      else if (node.children.length === 0)
        report(file, node, {
          kind: "missing",
          found: `text of a note: ${mark}`,
          hint: `write it behind the colon, ${mark}: text, or remove the note and its mark`,
        });
    }
    if (node.type === "definition") {
      const mark = `[${nameOf(node)}]`;
      if (targets.get(node.identifier) !== node) reportSecond(file, node, `target of a link: ${mark}`);
      else if (node.identifier.startsWith("@"))
        report(file, node, {
          kind: "invalid",
          found: `target of a link: ${mark}`,
          hint: "give it a name without @, which makes a citation",
        });
      else if (!named.has(node.identifier))
        report(file, node, {
          kind: "stale",
          found: `target of a link: ${mark}`,
          hint: `write [text]${mark} in the text where it belongs, or remove the line`,
        });
    }
  });
};

const nameOf = ({ label, identifier }: Definition | FootnoteDefinition): string => label ?? identifier;

const reportSecond = (file: VFile, node: Nodes, found: string): void =>
  report(file, node, {
    kind: "duplicate",
    found,
    hint: "give it a name of its own: capitals and spaces make no difference, and only the first of two is read",
  });
