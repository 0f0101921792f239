import postcss, { type Rule } from "postcss";
import { FAMILIES } from "../../parts/fonts.ts";

/** Names of custom properties and what they stand for. */
type Values = Map<string, string>;

/**
 * Makes the style of a picture from the site's own style sheets. What draws
 * pictures knows neither custom properties nor at-rules nor `:is()`, so each is
 * written out: colours are those of light mode, and labels those of a wide figure.
 *
 * @param plot text of the style sheet of plots
 * @param tokens text of the style sheet of colours
 * @param accent the dossier's own accent, where it has one
 */
export function pictureStyle(
  { plot, tokens, accent }: { plot: string; tokens: string; accent?: string | undefined },
  markup: string,
): string {
  const values = rootValues(tokens);
  values.set("--sans", FAMILIES);
  if (accent) values.set("--accent", accent);
  const present = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)));
  // States, and what a script sets, are none of a picture's.
  const isPresent = (selector: string) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => present.has(name!)) && !/:|\[style/.test(selector);

  const rules: Rule[] = [];
  postcss.parse(plot).walkRules((rule) => {
    rules.push(rule);
  });
  const scopes = rules.flatMap((rule) => {
    const own: Values = new Map();
    rule.walkDecls(/^--/, ({ prop, value }) => void own.set(prop, value.trim()));
    return own.size > 0 ? rule.selectors.map((selector) => ({ selector, own })) : [];
  });

  const out: string[] = [
    `.ground{fill:${resolve("var(--paper)", values)}}`,
    `.words text{font-family:${FAMILIES};fill:${resolve("var(--muted)", values)}}`,
    `.words .heading{font-weight:600;fill:${resolve("var(--ink)", values)}}`,
  ];
  for (const rule of rules) {
    const declarations = rule.nodes.flatMap((node) =>
      // A picture is scaled as a whole, its strokes with it.
      node.type === "decl" && !/^--|^vector-effect$/.test(node.prop) ? [`${node.prop}:${node.value}`] : [],
    );
    // Labels that a narrow figure hides: a picture is wide.
    if (declarations.length === 0 || rule.selector.includes(".rank-")) continue;
    const selectors = rule.selectors
      .flatMap(expandIs)
      .flatMap((selector) => expandPart(selector, present))
      .filter(isPresent);
    if (selectors.length === 0) continue;
    const body = declarations.join(";");
    const scoped = scopes.filter(({ own }) => [...own.keys()].some((name) => body.includes(`var(${name})`)));
    // What only some elements give a value has none elsewhere.
    const isRooted = [...body.matchAll(/var\((--[\w-]+)\)/g)].every(([, name]) => values.has(name!));
    if (scoped.length === 0 || isRooted) out.push(`${selectors.join()}{${toPlain(body, values)}}`);
    for (const { selector: scope, own } of scoped) {
      const inside = selectors.flatMap((selector) => within(selector, scope)).filter(isPresent);
      if (inside.length > 0) out.push(`${inside.join()}{${toPlain(body, new Map([...values, ...own]))}}`);
    }
  }
  return out.join("\n");
}

/** Custom properties of the root outside of any media query. */
function rootValues(tokens: string): Values {
  const values: Values = new Map();
  postcss.parse(tokens).walkRules(":root", (rule) => {
    const { parent } = rule;
    if (parent?.type === "atrule" && "name" in parent && parent.name === "media") return;
    rule.walkDecls(/^--/, ({ prop, value }) => void values.set(prop, value.trim()));
  });
  return values;
}

/** Puts values in the place of `var()`, and of `light-dark()` its first. @throws {Error} for a name without a value */
function resolve(text: string, values: Values): string {
  const plain = text
    .replace(/light-dark\(([^,()]+),[^()]*\)/g, "$1")
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`no style for pictures: ${whole}`);
      return value;
    });
  return plain === text ? plain : resolve(plain, values);
}

/** The `font` shorthand and what only pages have are written out or left out. */
const toPlain = (body: string, values: Values): string =>
  resolve(body, values).replace(/(^|;)font:(?:(\d+) )?(\d+px)(?:\/[\d.]+)? ([^;]+)/, "$1font-size:$3;font-family:$4");

/** `.a :is(.b, .c)` as `.a .b` and `.a .c`. */
function expandIs(selector: string): string[] {
  const match = /^(.*?):is\(([^()]*)\)(.*)$/.exec(selector);
  if (!match) return [selector];
  const [, before, options, after] = match;
  return options!.split(",").flatMap((option) => expandIs(`${before}${option.trim()}${after}`));
}

/** `[class*="weight-"]` as the classes that are there: `.weight-1`, `.weight-2`. */
function expandPart(selector: string, present: ReadonlySet<string>): string[] {
  const match = /^(.*?)\[class\*="([^"]*)"\](.*)$/.exec(selector);
  if (!match) return [selector];
  const [, before, part, after] = match;
  return [...present].filter((name) => name.includes(part!)).map((name) => `${before}.${name}${after}`);
}

/** A selector as it holds within an element, and on that element itself. */
function within(selector: string, scope: string): string[] {
  const parts = selector.split(" ");
  const last = parts.pop()!;
  return [[...parts, scope, last].join(" "), [...parts, `${last}${scope}`].join(" ")];
}
