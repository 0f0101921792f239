import type { Element, ElementContent } from "hast";
import type { FootnoteDefinition, Nodes, PhrasingContent, Root, Text } from "mdast";
import type { Plugin } from "unified";
import { SKIP, visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import { t } from "../../i18n/t.ts";
import { bareKeysIn, citationsIn, hasOpenCitation, withEscapesBlank, type CitedWork } from "../citations.ts";
import { notesIn } from "../definitions.ts";
import { findingsOf } from "../file-data.ts";
import { placeOf, replaceChildren, report, startOf } from "../nodes.ts";
import type { Prose, Reference } from "../prose.ts";

/**
 * Makes numbered links of citations, and lists the sources in the order of their
 * first mention. Notes are read behind the text, and so are their citations.
 */
export const citationMarks: Plugin<[], Root> = () => (tree, file) => {
  collect(tree, file);
  const references = new Map<string, Reference>();
  const notes = notesIn(tree);
  const mentioned = new Set<string>();
  const marked = new Map<Nodes, PhrasingContent[]>();
  const mark = (part: Root | FootnoteDefinition) => {
    visitParents(part, (node) => {
      if (node.type === "footnoteDefinition" && node !== part) return SKIP;
      if (node.type === "footnoteReference") mentioned.add(node.identifier);
      if (node.type === "text") marked.set(node, withMarks(node, references));
      return undefined;
    });
  };
  mark(tree);
  // A note may mention another one, which then comes last.
  for (const identifier of mentioned) {
    const note = notes.get(identifier);
    if (note) mark(note);
  }
  replaceChildren(tree, (node) => marked.get(node));
  findingsOf(file).rendered.references = [...references.values()];
};

function withMarks(text: Text, references: Map<string, Reference>): PhrasingContent[] {
  const { value, data } = text;
  const citations = citationsIn(value, data?.literal);
  if (citations.length === 0) return [text];
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { works, offset, length } of citations) {
    // The mark clings to the word before it: no line may begin with a citation.
    nodes.push({ type: "text", value: value.slice(at, offset).trimEnd() });
    const hChildren = works.flatMap((work, index): ElementContent[] => [
      ...(index > 0 ? [{ type: "text" as const, value: ",\u2009" }] : []),
      cite(work, references),
    ]);
    nodes.push({
      type: "emphasis",
      children: [],
      data: { hName: "sup", hProperties: { className: ["citations"] }, hChildren },
    });
    at = offset + length;
  }
  return [...nodes, { type: "text", value: value.slice(at) }];
}

function cite({ key, locator }: CitedWork, references: Map<string, Reference>): Element {
  const reference = references.get(key) ?? { number: references.size + 1, key, mentions: [] };
  references.set(key, reference);
  const { number, mentions } = reference;
  const anchor = `cite-${number}-${mentions.length + 1}`;
  mentions.push({ anchor, ...(locator && { locator }) });
  return {
    type: "element",
    tagName: "a",
    properties: {
      id: anchor,
      className: ["citation"],
      href: `#ref-${number}`,
      ariaLabel: locator ? t("citation.labelAt", { number, locator }) : t("citation.label", { number }),
    },
    children: [{ type: "text", value: String(number) }],
  };
}

/** Lists all citations with their places, for the check. */
function collect(tree: Root, file: VFile): void {
  const { prose } = findingsOf(file);
  visitParents(tree, "text", (node) => {
    prose.citations.push(...placeCitations(node, file));
    for (const key of bareKeysIn(node.value, node.data?.literal)) prose.bareKeys.push({ key, place: placeOf(node) });
    if (hasOpenCitation(node.value, node.data?.literal))
      report(file, node, {
        kind: "invalid",
        found: "citation: no closing bracket",
        hint: "write [@source-id, locator] without other marks in it",
      });
  });
}

/** The citations of a text with their places in the file, where escapes and indents count. */
function placeCitations(node: Text, file: VFile): Prose["citations"] {
  const source = String(file);
  const start = startOf(node);
  const found = citationsIn(node.value, node.data?.literal);
  if (found.length === 0) return [];
  const written = citationsIn(withEscapesBlank(source.slice(start, node.position?.end.offset)));
  const { placeAt } = findingsOf(file);
  return found.map((citation, index) => {
    const raw = written.length === found.length ? written[index] : undefined;
    const place = raw ? placeAt(start + raw.offset) : placeOf(node);
    const works = citation.works.map((work) => {
      const key = raw ? source.indexOf(`@${work.key}`, start + raw.offset) : -1;
      return { ...work, place: key === -1 ? place : placeAt(key) };
    });
    return { ...citation, place, works };
  });
}
