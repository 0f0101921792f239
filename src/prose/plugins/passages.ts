import type { FootnoteDefinition, Nodes, Parents, Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import type { RecordKind } from "../../schema/fields.ts";
import { isInline } from "../../schema/prose.ts";
import { citationsIn } from "../citations.ts";
import { definitionsIn, notesIn } from "../definitions.ts";
import { findingsOf } from "../file-data.ts";
import { resolveContentLink } from "../links.ts";
import { placeOf, startOf, type JsxElement } from "../nodes.ts";
import { CITED, FIGURE, type Passage } from "../passages.ts";

/**
 * Lists what a reader takes in at once, for rules about what is said there and
 * where it is from. Headings and the heads of tables say nothing by themselves.
 *
 * @param root the folder of the dossier
 */
export const passages: Plugin<[{ root: string }], Root> =
  ({ root }) =>
  (tree, file) => {
    const readPassage = passageReader(tree, file, root);
    let isQuoted = false;
    const read = (node: Nodes, around: readonly Passage[], besideFigure: boolean) =>
      readPassage(node, { around, besideFigure, isQuoted });
    const list = (node: Nodes, around: readonly Passage[], besideFigure: boolean) => {
      if (node.type === "paragraph") read(node, around, besideFigure);
      else if (node.type === "table") for (const row of node.children.slice(1)) read(row, around, besideFigure);
      else if (node.type === "listItem") {
        const [first, ...rest] = node.children;
        const own = first?.type === "paragraph" ? read(first, around, besideFigure) : undefined;
        for (const child of own ? rest : node.children) list(child, own ? [own, ...around] : around, besideFigure);
      } else if (node.type === "list") for (const item of node.children) list(item, around, besideFigure);
      else if (node.type === "blockquote") {
        const outside = isQuoted;
        isQuoted = true;
        blocks(node, around);
        isQuoted = outside;
      } else if ("children" in node && node.type !== "heading") blocks(node);
    };
    const blocks = ({ children }: Parents, outside: readonly Passage[] = []) => {
      const isBesideFigure = (index: number) => [children[index - 1], children[index + 1]].some(isFigure);
      // Those around a list or a table are read before it, so that they can be named.
      const paragraphs = new Map<Nodes, Passage>();
      children.forEach((child, index) => {
        if (child.type === "paragraph") paragraphs.set(child, read(child, outside, isBesideFigure(index)));
      });
      children.forEach((child, index) => {
        if (child.type === "paragraph") return;
        const isWhole = child.type === "table" || child.type === "blockquote";
        const beside = isWhole ? [children[index - 1], children[index + 1]] : [children[index - 1]];
        const around = [...beside.flatMap((block) => (block && paragraphs.get(block)) ?? []), ...outside];
        list(child, around, isBesideFigure(index));
      });
    };
    blocks(tree);
    const { prose } = findingsOf(file);
    prose.passages.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  };

const isFigure = (node: Nodes | undefined): boolean =>
  node?.type === "mdxJsxFlowElement" && (node.name === "Chart" || node.name === "Claim");

/** Reads the passage of a node, and keeps it. */
function passageReader(tree: Root, file: VFile, root: string) {
  const source = String(file);
  const { prose, placeAt } = findingsOf(file);
  const [notes, targets] = [notesIn(tree), definitionsIn(tree)];
  const worksOf = (note: FootnoteDefinition | undefined): string[] => {
    const keys: string[] = [];
    if (note)
      visitParents(note, "text", ({ value, data }) => {
        for (const { works } of citationsIn(value, data?.literal)) keys.push(...works.map(({ key }) => key));
      });
    return keys;
  };

  return (node: Nodes, where: Pick<Passage, "around" | "besideFigure" | "isQuoted">): Passage => {
    let text = "";
    const cited: string[][] = [];
    const links: { kind: RecordKind; id: string }[] = [];
    const pieces: { from: number; start: number; end: number }[] = [];
    const write = (part: string, offset: number, end: number) => {
      pieces.push({ from: text.length, start: offset, end });
      // The end of a line within a paragraph ends no sentence.
      text += part.replace(/[\r\n]/g, " ");
    };
    const readText = (value: string, literal: readonly number[] | undefined, start: number, end: number) => {
      let at = 0;
      for (const { works, offset, length } of citationsIn(value, literal)) {
        write(value.slice(at, offset), start + at, end);
        text += CITED;
        cited.push(works.map(({ key }) => key));
        at = offset + length;
      }
      write(value.slice(at), start + at, end);
    };
    visitParents(node, (part) => {
      if (part.type === "text") readText(part.value, part.data?.literal, startOf(part), endOf(part));
      else if (part.type === "inlineCode") write(part.value, startOf(part), endOf(part));
      else if (part.type === "break") text += " ";
      else if (part.type === "tableCell") text += " | ";
      else if (part.type === "mdxJsxTextElement" && isInline((part as JsxElement).name ?? "")) text += FIGURE;
      else if (part.type === "footnoteReference") {
        text += CITED;
        cited.push(worksOf(notes.get(part.identifier)));
      } else if (part.type === "link" || part.type === "linkReference") {
        const url = part.type === "link" ? part.url : targets.get(part.identifier)?.url;
        const target = url === undefined ? undefined : resolveContentLink(url, file.path, root);
        if (target?.kind) links.push({ kind: target.kind, id: target.id });
      }
    });
    const passage: Passage = {
      place: placeOf(node),
      text,
      cited,
      links,
      ...where,
      placeOf(offset, typed) {
        const piece = pieces.findLast(({ from }) => from <= offset);
        if (!piece) return placeOf(node);
        // Escapes and indents are in the file and not in the text.
        const near = piece.start + offset - piece.from;
        const isThere = source.startsWith(typed, near);
        const found = isThere ? near : source.indexOf(typed, piece.start);
        return placeAt(found === -1 || found >= piece.end ? piece.start : found);
      },
    };
    prose.passages.push(passage);
    return passage;
  };
}

const endOf = ({ position }: Pick<Nodes, "position">): number => position?.end.offset ?? 0;
