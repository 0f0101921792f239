import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot, Text } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import { toHast, type Handler, type State } from "mdast-util-to-hast";
import type { ComponentName } from "../../schema/prose.ts";
import { citationsIn, type CitedWork } from "./citations.ts";
import { isInline, type ComponentUse, type JsxElement, type Prose } from "./parse.ts";

/** A piece of prose: finished HTML, or a component that the page draws. */
export type Segment = { html: string; component?: undefined } | { html?: undefined; component: ComponentUse };

/** A cited source with the places that cite it. */
export interface Reference {
  number: number;
  key: string;
  /** Anchor of each place in the text, with the locator given there. */
  mentions: { anchor: string; locator?: string }[];
}

/** What prose needs to know of the world around it. */
export interface ProseContext {
  /** Address on the site of a link as written in the file. */
  resolveLink(url: string): string;
  /** Address and size of an image as written in the file. */
  resolveImage(url: string): { src: string; width?: number; height?: number };
  /** HTML tree of an inline component. */
  inline(name: ComponentName, props: Readonly<Record<string, string>>): ElementContent[];
  /** Accessible name of a citation, such as `Source 3, para. 12`. */
  citationLabel(number: number, locator?: string): string;
  /** Accessible name of the box in which a wide table scrolls. */
  tableLabel: string;
  footnotesLabel: string;
  /** Accessible name of the link from a footnote back to its mention. */
  footnoteBackLabel(reference: string): string;
}

const BLOCK = "block-component:";

/**
 * Turns prose into HTML and the list of the sources that it cites, numbered in
 * the order of their first mention.
 */
export function renderProse(prose: Prose, context: ProseContext): { segments: Segment[]; references: Reference[] } {
  const references = new Map<string, Reference>();
  const blocks: ComponentUse[] = [];

  const cite = (work: CitedWork): ElementContent => {
    const reference = references.get(work.key) ?? { number: references.size + 1, key: work.key, mentions: [] };
    references.set(work.key, reference);
    const anchor = `cite-${reference.number}-${reference.mentions.length + 1}`;
    reference.mentions.push({ anchor, ...(work.locator && { locator: work.locator }) });
    return element(
      "a",
      {
        id: anchor,
        className: ["citation"],
        href: `#ref-${reference.number}`,
        ariaLabel: context.citationLabel(reference.number, work.locator),
      },
      [text(String(reference.number))],
    );
  };

  const handlers: Record<string, Handler> = {
    text: (_state, node: { value: string }) => withCitations(node.value, cite),
    link: (state: State, node: { url: string; title?: string | null }) =>
      element(
        "a",
        { href: context.resolveLink(node.url), ...(node.title && { title: node.title }) },
        state.all(node as never),
      ),
    image: (_state, node: { url: string; alt: string; title: string }) =>
      element("span", { className: ["picture"] }, [
        element("img", { ...context.resolveImage(node.url), alt: node.alt, loading: "lazy", decoding: "async" }, []),
        element("small", { className: ["credit"] }, [text(node.title)]),
      ]),
    mdxJsxFlowElement: (_state, node: JsxElement) => {
      const use = toUse(node);
      blocks.push(use);
      return { type: "comment", value: `${BLOCK}${blocks.length - 1}` } as never;
    },
    mdxJsxTextElement: (_state, node: JsxElement) => {
      const use = toUse(node);
      return isInline(use.name) ? context.inline(use.name, use.props) : [];
    },
  };
  const body: Root = { ...prose.root, children: prose.root.children.filter(({ type }) => type !== "yaml") };
  const tree = toHast(body, {
    handlers,
    clobberPrefix: "note-",
    footnoteLabel: context.footnotesLabel,
    // The second mention of note 1 is called 1-2.
    footnoteBackLabel: (index, mention) =>
      context.footnoteBackLabel(mention > 1 ? `${index + 1}-${mention}` : String(index + 1)),
  }) as HastRoot;
  mendTables(tree, context.tableLabel);
  return { segments: split(tree, blocks), references: [...references.values()] };
}

function withCitations(value: string, cite: (work: CitedWork) => ElementContent): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = 0;
  for (const { works, offset, length } of citationsIn(value)) {
    // The mark clings to the word before it: no line may begin with a citation.
    nodes.push(text(value.slice(at, offset).trimEnd()));
    nodes.push(
      element(
        "sup",
        { className: ["citations"] },
        works.flatMap((work, index) => [...(index > 0 ? [text(",\u2009")] : []), cite(work)]),
      ),
    );
    at = offset + length;
  }
  nodes.push(text(value.slice(at)));
  return nodes;
}

/** Cuts the tree at its block components. */
function split(tree: HastRoot, blocks: readonly ComponentUse[]): Segment[] {
  const segments: Segment[] = [];
  let run: HastRoot["children"] = [];
  const flush = () => {
    const html = toHtml({ type: "root", children: run }).trim();
    if (html) segments.push({ html });
    run = [];
  };
  for (const node of tree.children) {
    if (node.type === "comment" && node.value.startsWith(BLOCK)) {
      flush();
      segments.push({ component: blocks[Number(node.value.slice(BLOCK.length))]! });
    } else run.push(node);
  }
  flush();
  return segments;
}

// A table scrolls in a box of its own on a narrow screen; `align` on cells is
// long out of HTML, so that the style sheet aligns by class.
function mendTables(parent: HastNodes, label: string): void {
  if (!("children" in parent)) return;
  parent.children = parent.children.map((node) => {
    mendTables(node, label);
    if (node.type !== "element") return node;
    if (node.properties.align) {
      node.properties.className = [`align-${node.properties.align}`];
      delete node.properties.align;
    }
    if (node.tagName !== "table") return node;
    return element("section", { className: ["table-scroll"], tabIndex: 0, ariaLabel: label }, [node]);
  });
}

const toUse = ({ name, attributes }: JsxElement): ComponentUse => ({
  name: name ?? "",
  props: Object.fromEntries(attributes.map((attribute) => [attribute.name ?? "", String(attribute.value)])),
});

// A number and its per cent sign stay on one line.
const text = (value: string): Text => ({ type: "text", value: value.replace(/(\d) %/g, "$1\u00a0%") });
const element = (tagName: string, properties: Element["properties"], children: Element["children"]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});
