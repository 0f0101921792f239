import { parseProse } from "../../src/model/prose/parse.ts";
import { renderProse, type ProseContext } from "../../src/model/prose/render.ts";

const context: ProseContext = {
  resolveLink: (url) => url,
  resolveImage: (src) => ({ src }),
  inline: (name, props) => [{ type: "text", value: `${name}(${Object.values(props).join(" ")})` }],
  citationLabel: (number, locator) => `Source ${number}${locator ? `, ${locator}` : ""}`,
  tableLabel: "Table",
  footnotesLabel: "Footnotes",
  footnoteBackLabel: (reference) => `Back to reference ${reference}`,
};

/** Renders a body as a page would, with a plain world around it. */
export const render = (body: string, options: Partial<ProseContext> = {}) =>
  renderProse(parseProse(body, "a.mdx").prose, { ...context, ...options });

/** The HTML of a body that holds no component of its own line. */
export const html = (body: string, options: Partial<ProseContext> = {}): string =>
  render(body, options)
    .segments.map((segment) => segment.html)
    .join("\n");
