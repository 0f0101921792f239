import { HTMLElement, NodeType, type Node } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { attribute, builtSites } from "../support/site.ts";

/** What is read by programs, or is an example of what is typed. */
const CODE = new Set(["script", "style", "code", "pre", "textarea", "template", "noscript"]);

/** The texts that a page shows, without what is code. */
function textsOf(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return [node.text];
  if (!(node instanceof HTMLElement) || CODE.has(node.rawTagName)) return [];
  return node.childNodes.flatMap(textsOf);
}

// Names in the tables of other dossiers are as their producers write them.
describe.each(builtSites.filter(({ name }) => name === "real"))("the words of $name", ({ pages }) => {
  const shown = pages.map(({ address, root }) => ({
    address,
    texts: [
      ...root.childNodes.flatMap(textsOf),
      ...root
        .querySelectorAll("[alt], [aria-label], [title]:not(.Z3988)")
        .flatMap((element) => ["alt", "aria-label", "title"].map((known) => attribute(element, known))),
    ],
  }));
  const found = (pattern: RegExp) =>
    shown.flatMap(({ address, texts }) =>
      texts.filter((text) => pattern.test(text)).map((text) => `${address}: ${text.trim().slice(0, 90)}`),
    );

  test("no quotation mark and no apostrophe is straight, but in code", () => {
    expect(found(/["']/)).toEqual([]);
    expect(found(/[“”’]/).length).toBeGreaterThan(300);
  });

  test("a share is written in one way, 2 %, on one line", () => {
    expect(found(/\d(?:%| %| per ?cent\b)/)).toEqual([]);
    expect(found(/\d\u00a0%/).length).toBeGreaterThan(0);
  });
});
