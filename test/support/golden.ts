import { DIRECTIONS } from "../../src/charts/parts/isolate.ts";

/**
 * A picture in the form in which it is compared: without its fonts and what it
 * tells programs, numbers rounded, ids numbered in the order in which they come,
 * an element a line.
 */
export function toGolden(svg: string): string {
  const ids = new Map<string, string>();
  for (const [, id] of svg.matchAll(/\sid="([^"]*)"/g)) if (!ids.has(id!)) ids.set(id!, `id-${ids.size + 1}`);
  const toId = (id: string) => ids.get(id) ?? id;
  return `${svg
    .replace(/@font-face\{[^}]*\}/g, "")
    .replace(/<metadata>.*?<\/metadata>/s, "")
    .replace(/\sid="([^"]*)"/g, (_, id: string) => ` id="${toId(id)}"`)
    .replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${toId(id)})`)
    .replace(
      /\saria-labelledby="([^"]*)"/g,
      (_, list: string) => ` aria-labelledby="${list.split(" ").map(toId).join(" ")}"`,
    )
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    // Marks of direction would not be seen in a diff.
    .replace(DIRECTIONS, (mark) => `&#x${mark.codePointAt(0)!.toString(16)};`)
    .replace(/\s+/g, " ")
    .replace(/ ?(<(?!\/(?:text|tspan|title|desc)>|tspan)) ?/g, "\n$1")
    .replace(/\} ?(?=[.\w])/g, "}\n")
    .trim()}\n`;
}
