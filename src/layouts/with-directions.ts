import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { directionOf, directionOfLanguage, hasRight, type Direction } from "../schema/writing-direction.ts";

/** What holds no text that is read, or has its own ways with it, as drawings do. */
const LEFT_ALONE = ["head", "svg", "script", "style", "template", "textarea"];

/**
 * Gives an element whose own text is mostly written in the other direction than
 * what is around it a `dir`: a title, a cell, a link within a sentence, from which
 * it is set apart by that too. Prose has been told its directions before.
 *
 * @param html a whole page; one without a letter that is written from right to left stays as it is
 */
export function withDirections(html: string): string {
  if (!hasRight(html)) return html;
  const told: { offset: number; direction: Direction }[] = [];
  const tell = (node: Nodes, around: Direction): void => {
    if (!("children" in node) || (node.type === "element" && LEFT_ALONE.includes(node.tagName))) return;
    const own = node.type === "element" ? (given(node) ?? toTell(node) ?? around) : around;
    const start = node.position?.start.offset;
    if (node.type === "element" && start !== undefined && own !== around && !given(node))
      told.push({ offset: start + 1 + node.tagName.length, direction: own });
    for (const child of node.children) tell(child, own);
  };
  tell(fromHtml(html), "ltr");
  let at = 0;
  const parts = told.map(({ offset, direction }) => {
    const part = `${html.slice(at, offset)} dir="${direction}"`;
    at = offset;
    return part;
  });
  return parts.join("") + html.slice(at);
}

const given = ({ properties: { dir } }: Element): Direction | undefined =>
  dir === "ltr" || dir === "rtl" ? dir : undefined;

/** The direction of an element in itself: a page has that of its language, a plot its own from left to right. */
function toTell(element: Element): Direction | undefined {
  const { lang, className } = element.properties;
  if (element.tagName === "html" && typeof lang === "string") return directionOfLanguage(lang);
  if (Array.isArray(className) && className.includes("plots")) return "ltr";
  return directionOf(ownText(element));
}

/** The text of an element without that of the elements in it. */
const ownText = ({ children }: Element): string =>
  children.map((child) => (child.type === "text" ? child.value : "")).join("");
