import { NodeType, type HTMLElement } from "node-html-parser";
import { expect, test } from "vitest";
import { builtFigures } from "../support/site.ts";

const RIGHT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

const isRight = (text: string): boolean =>
  (text.match(/[\u0590-\u08ff\ufb1d-\ufefc]/g)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);

const ownText = (element: HTMLElement): string =>
  element.childNodes.map((node) => (node.nodeType === NodeType.TEXT_NODE ? node.text : "")).join("");

test("every text that is mostly written from right to left stands in an element that says so", () => {
  const texts = builtFigures()
    .pages.filter(({ html }) => RIGHT.test(html))
    .flatMap(({ root }) => root.querySelectorAll("body *"))
    .filter((element) => RIGHT.test(ownText(element)) && isRight(ownText(element)) && !element.closest("svg"));
  expect(texts.map(({ tagName }) => tagName)).toEqual(
    expect.arrayContaining(["A", "CAPTION", "H1", "LABEL", "OPTION", "TD"]),
  );
  expect(texts.filter((element) => element.closest("[dir]")?.getAttribute("dir") !== "rtl").map(String)).toEqual([]);
});

test("a page that nothing on is written from right to left says nothing of it", () => {
  const silent = builtFigures().pages.filter(({ html }) => !RIGHT.test(html));
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.filter(({ html }) => html.includes(" dir="))).toEqual([]);
});
