import GithubSlugger from "github-slugger";
import type { Definition, Nodes, Parent, Root } from "mdast";
import { mdxToMdast } from "satteri";
import { components, inlineComponents, type ComponentName } from "../../schema/prose.ts";
import type { Problem } from "../../schema/problem.ts";
import type { Place } from "../yaml-document.ts";
import { bareKeysIn, citationsIn, withoutCitations, type Citation, type CitedWork } from "./citations.ts";
import { syntaxProblem } from "./syntax-problem.ts";

/** A heading of the prose, with the anchor under which it can be linked. */
export interface Heading {
  depth: number;
  text: string;
  id: string;
}

/** A component used in prose; its props are literal strings. */
export interface ComponentUse {
  name: string;
  props: Readonly<Record<string, string>>;
}

/** The body of a record: its tree, and what it refers to. */
export interface Prose {
  root: Root;
  headings: Heading[];
  citations: (Omit<Citation, "works"> & { place: Place; works: (CitedWork & { place: Place })[] })[];
  /** Words with an @ before them outside of citations. */
  bareKeys: { key: string; place: Place }[];
  links: { url: string; place: Place }[];
  images: { url: string; alt: string; credit: string; place: Place }[];
  components: (ComponentUse & { place: Place; propPlaces: Readonly<Record<string, Place>> })[];
  /** Number of words that are read, citations left out. */
  words: number;
  /** False when the body could not be read: nothing can be concluded from what is missing. */
  complete: boolean;
}

/** Anchors of the page around the prose, and of the list of sources below it. */
const isReserved = (id: string): boolean =>
  ["content", "contents", "key-points", "references", "footnote-label"].includes(id) || /^ref-\d+$/.test(id);

const MARKDOWN = `write Markdown, or one of the components: ${Object.keys(components).join(", ")}`;

/** The body of a record that has none. */
export const emptyProse = (): Prose => ({
  root: { type: "root", children: [] },
  headings: [],
  citations: [],
  bareKeys: [],
  links: [],
  images: [],
  components: [],
  words: 0,
  complete: true,
});

/**
 * Reads the body of a Markdown record with the front matter before it, so that
 * places count from the first line of the file. What content may not hold
 * (imports, code in braces, HTML) is reported and left out.
 */
export function parseProse(text: string, file: string): { prose: Prose; problems: Problem[] } {
  const prose = emptyProse();
  const source = createSource(text.replace(/^\uFEFF/, ""));
  try {
    prose.root = mdxToMdast(source.text) as Root;
  } catch (error) {
    return { prose: { ...prose, complete: false }, problems: [syntaxProblem(error as Error, file)] };
  }
  const problems: Problem[] = [];
  const slugger = new GithubSlugger();
  const definitions = definitionsIn(prose.root);
  const report = (node: Nodes, problem: Pick<Problem, "kind" | "found" | "hint">, place = placeOf(node)) =>
    problems.push({ file, ...place, ...problem });

  const visit = (node: Nodes, parent?: Nodes): boolean => {
    switch (node.type) {
      case "mdxjsEsm" as never:
        report(node, {
          kind: "invalid",
          found: "prose: import or export",
          hint: "remove it: components are used by name, without import; let a sentence begin with another word",
        });
        return false;
      case "mdxFlowExpression" as never:
      case "mdxTextExpression" as never:
        report(node, {
          kind: "invalid",
          found: "prose: code in braces",
          hint: "remove the braces, or write \\{ for a brace",
        });
        return false;
      case "html":
        report(node, { kind: "invalid", found: "prose: HTML", hint: MARKDOWN });
        return false;
      case "heading": {
        const title = withoutCitations(plainText(node)).replace(/\s+/g, " ").trim();
        if (node.depth === 1)
          report(node, {
            kind: "invalid",
            found: `heading: # ${title}`,
            hint: "write ##: the title of the record is its only first-level heading",
          });
        let id = slugger.slug(title);
        while (isReserved(id)) id = slugger.slug(title);
        prose.headings.push({ depth: node.depth, text: title, id });
        node.data = { ...node.data, hProperties: { id } };
        break;
      }
      case "listItem":
        if (typeof node.checked === "boolean")
          report(node, {
            kind: "invalid",
            found: `prose: a task list, - [${node.checked ? "x" : " "}]`,
            hint: "remove the brackets: a reader cannot tick them; say in words what is done",
          });
        break;
      case "link":
      case "definition":
        prose.links.push({ url: node.url, place: placeOf(node) });
        break;
      case "linkReference": {
        // Reported where it is defined; from here on it is a link like any other.
        const definition = definitions.get(node.identifier);
        if (definition) Object.assign(node, { type: "link", url: definition.url, title: definition.title });
        break;
      }
      case "imageReference": {
        const definition = definitions.get(node.identifier);
        if (definition) Object.assign(node, { type: "image", url: definition.url, title: definition.title });
        prose.images.push({
          url: definition?.url ?? "",
          alt: node.alt ?? "",
          credit: definition?.title ?? "",
          place: placeOf(node),
        });
        break;
      }
      case "image":
        prose.images.push({ url: node.url, alt: node.alt ?? "", credit: node.title ?? "", place: placeOf(node) });
        break;
      case "text":
        prose.words += withoutCitations(node.value).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
        prose.citations.push(...placeCitations(node));
        for (const key of bareKeysIn(node.value)) prose.bareKeys.push({ key, place: placeOf(node) });
        if (/\[@[^\][]*$/.test(node.value))
          report(node, {
            kind: "invalid",
            found: "citation: no closing bracket",
            hint: "write [@source-id, locator] without other marks in it",
          });
        break;
      case "mdxJsxFlowElement" as never:
      case "mdxJsxTextElement" as never:
        if (!visitElement(node as unknown as JsxElement & Nodes, parent)) return false;
        break;
    }
    if ("children" in node) {
      const children = node as Parent;
      children.children = children.children.filter((child) => visit(child as Nodes, node));
    }
    return true;
  };

  function visitElement(element: JsxElement & Nodes, parent?: Nodes): boolean {
    const name = element.name ?? "";
    if (/^(?:[a-z]|$)/.test(name)) {
      report(element, { kind: "invalid", found: `prose: HTML <${name}>`, hint: MARKDOWN });
      return false;
    }
    const propPlaces = source.placesOfProps(element);
    const props: Record<string, string> = {};
    for (const { type, name: prop, value } of element.attributes)
      if (type === "mdxJsxAttribute" && prop && typeof value === "string") props[prop] = value;
      else
        report(
          element,
          {
            kind: "invalid",
            found: `prop: ${prop ?? "{…}"} of <${name}>`,
            hint: `write a literal in quotation marks, ${prop ?? "name"}="…"`,
          },
          prop ? propPlaces[prop] : undefined,
        );
    prose.components.push({ name, props, place: placeOf(element), propPlaces });
    if (!Object.hasOwn(components, name)) return true;
    if (element.children.length > 0)
      report(element, {
        kind: "invalid",
        found: `prose: text inside <${name}>`,
        hint: `write <${name} … /> and put the text before or after it`,
      });
    if (parent?.type !== "root" && !isInline(name))
      report(element, {
        kind: "invalid",
        found: `place: <${name}> within other text`,
        hint: "write it on a line of its own, at the margin, with an empty line before and after",
      });
    if (element.type === "mdxJsxFlowElement" && isInline(name))
      report(element, {
        kind: "invalid",
        found: `place: <${name}> in a paragraph of its own`,
        hint: "write it inside its sentence, with a word before it on the line",
      });
    return true;
  }

  /** The citations of a text with their places in the file, where escapes and indents count. */
  function placeCitations(node: Nodes & { value: string }): Prose["citations"] {
    const found = citationsIn(node.value);
    const written = citationsIn(source.of(node));
    return found.map((citation, index) => {
      const raw = written.length === found.length ? written[index] : undefined;
      const place = raw ? source.placeAt(startOf(node) + raw.offset) : placeOf(node);
      const works = citation.works.map((work) => {
        const key = raw ? source.text.indexOf(`@${work.key}`, startOf(node) + raw.offset) : -1;
        return { ...work, place: key === -1 ? place : source.placeAt(key) };
      });
      return { ...citation, place, works };
    });
  }

  visit(prose.root);
  return { prose, problems };
}

/** An MDX element; the parser's own types extend another version of mdast. */
export interface JsxElement {
  type: "mdxJsxFlowElement" | "mdxJsxTextElement";
  name: ComponentName | (string & {}) | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: unknown[];
}

export const isInline = (name: string): name is ComponentName => (inlineComponents as readonly string[]).includes(name);

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

const placeOf = (node: Nodes): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The text that was parsed, asked by offset. */
function createSource(text: string) {
  const of = (node: Nodes) => text.slice(startOf(node), node.position?.end.offset);
  const placeAt = (offset: number): Place => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  };
  const placesOfProps = (node: Nodes): Record<string, Place> => {
    // Values are matched with their names, so that none is taken for a name.
    const matches = of(node).matchAll(/\s([A-Za-z][\w:.-]*)\s*(?:=\s*(?:"[^"]*"|'[^']*'|\{))?|>/g);
    const places: Record<string, Place> = {};
    for (const { 0: whole, 1: name, index } of matches) {
      if (!name) break;
      places[name] ??= placeAt(startOf(node) + index + whole.indexOf(name));
    }
    return places;
  };
  return { text, of, placeAt, placesOfProps };
}

/** Link definitions by identifier; of two with the same one the first counts. */
function definitionsIn(node: Nodes, found = new Map<string, Definition>()): Map<string, Definition> {
  if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
  if ("children" in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

/** The text of a node without its marks. */
export function plainText(node: Nodes): string {
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map((child) => plainText(child as Nodes)).join("");
  return "";
}
