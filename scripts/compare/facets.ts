import { parse, type HTMLElement } from "node-html-parser";
import { flattenJson } from "./flatten-json.ts";
import { squeeze, withoutHashes, withoutPolicyHashes } from "./normalise.ts";
import { visibleText } from "./visible-text.ts";

/** What readers, machines and scripts find in a page, one list of lines a facet. */
export interface Facets {
  /** The visible text, a line a block. */
  text: string[];
  /** `href text` of every link, in order. */
  link: string[];
  /** `h2#id text` of every heading, in order. */
  heading: string[];
  /** Alternative texts: `alt`, `aria-label`, titles and descriptions within pictures. */
  alternative: string[];
  id: string[];
  /** `tag.class.other` of every element that has classes. */
  class: string[];
  /** `path: value` of every value, whatever the order of its keys. */
  "json-ld": string[];
  /** Title, `<meta>` and `<link>` of the head, sorted, as their order says nothing. */
  meta: string[];
  /** Scripts and styles that the page loads, without the hashes of their content. */
  asset: string[];
  script: string[];
  style: string[];
  /** Every element in order, with the attributes that no other facet has. */
  markup: string[];
}

/** Reads the facets of a page. Hashes of assets and of the content security policy are left out, and white space. */
export function facetsOf(html: string): Facets {
  const root = parse(withoutHashes(html), { blockTextElements: { script: true, style: true } });
  const facets: Facets = {
    text: visibleText(root),
    link: [],
    heading: [],
    alternative: [],
    id: [],
    class: [],
    "json-ld": [],
    meta: [],
    asset: [],
    script: [],
    style: [],
    markup: [],
  };
  for (const element of root.querySelectorAll("*")) readElement(element, facets);
  facets.meta.sort();
  return facets;
}

function readElement(element: HTMLElement, facets: Facets): void {
  const tag = element.rawTagName.toLowerCase();
  const { id, class: classes, alt, "aria-label": label, ...others } = element.attributes;
  if (id !== undefined) facets.id.push(id);
  if (classes) facets.class.push([tag, ...squeeze(classes).split(" ").sort()].join("."));
  for (const text of [alt, label]) if (text !== undefined) facets.alternative.push(`${tag}: ${squeeze(text)}`);

  const text = () => visibleText(element).join(" ");
  const { href, ...rest } = others;
  if (/^h[1-6]$/.test(tag)) facets.heading.push(`${tag}${id ? `#${id}` : ""} ${text()}`);
  else if (tag === "a") facets.link.push(`${href ?? "no href"} ${text()}`);
  else if (tag === "title" || tag === "desc") {
    if (element.closest("svg")) facets.alternative.push(`svg ${tag}: ${squeeze(element.text)}`);
    else facets.meta.push(`title: ${squeeze(element.text)}`);
  }

  if (tag === "meta") facets.meta.push(withoutPolicyHashes(print(tag, others)));
  else if (tag === "link") facets[isAsset(others.rel) ? "asset" : "meta"].push(print(tag, others));
  else if (tag === "style") facets.style.push(squeeze(element.rawText));
  else if (tag === "script") readScript(element, others, facets);
  else facets.markup.push(print(tag, tag === "a" ? rest : others));
}

function readScript(element: HTMLElement, attributes: Record<string, string>, facets: Facets): void {
  if (attributes.type === "application/ld+json") facets["json-ld"].push(...flattenJson(element.rawText));
  else if (attributes.src !== undefined) facets.asset.push(print("script", attributes));
  else facets.script.push(`${print("script", attributes)} ${squeeze(element.rawText)}`);
}

const isAsset = (rel = ""): boolean => /\b(?:stylesheet|modulepreload|preload)\b/.test(rel);

const print = (tag: string, attributes: Record<string, string>): string =>
  [
    tag,
    ...Object.entries(attributes)
      .map(([name, value]) => `${name}="${squeeze(value)}"`)
      .sort(),
  ].join(" ");
