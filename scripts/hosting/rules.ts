/**
 * A header of the answers to some addresses below the base path. A pattern is an
 * address, in which `*` stands for anything and `:name` for one part between
 * slashes. Of several lines for one header the first that fits counts.
 */
export type Rule = readonly [pattern: string, header: string, value: string];

const FOREVER = "public, max-age=31536000, immutable";

/** Opened by itself, an SVG file is a page: it may draw, and do nothing else. */
const PICTURE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/**
 * What a host is to send with the files of the site. All of it is public and
 * knows no cookies, so any page may read, show and frame it.
 *
 * @param licence address of the licence of text and charts
 */
export const rulesOf = ({ base, licence }: { base: string; licence: string }): Rule[] => [
  ["*", "Access-Control-Allow-Origin", "*"],
  ["*", "Cross-Origin-Resource-Policy", "cross-origin"],
  ["*", "X-Content-Type-Options", "nosniff"],
  ["*", "Referrer-Policy", "strict-origin-when-cross-origin"],
  // Their names change with what is in them.
  ["_astro/*", "Cache-Control", FOREVER],
  ["embed-*.js", "Cache-Control", FOREVER],
  ["embed.js", "Cache-Control", "public, max-age=3600"],
  ["*", "Cache-Control", "public, max-age=300, stale-while-revalidate=86400"],
  ["images/*", "Content-Security-Policy", PICTURE],
  ["charts/*.svg", "Content-Security-Policy", PICTURE],
  ["data/:dataset/:edition", "Link", `<${base}data/datapackage.json>; rel="describedby"; type="application/json"`],
  // Where all is text and drawing of the dossier; figures and what others wrote have terms of their own.
  ...["explainers", "glossary", "embed"].map((section): Rule => [
    `${section}/*`,
    "Link",
    `<${inHeader(licence)}>; rel="license"`,
  ]),
];

/** An address without the characters that mean something to a server's configuration. */
const inHeader = (url: string): string =>
  new URL(url).href.replace(/["'$\\<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`);

/** A pattern as a regular expression over addresses, without its anchors. */
export const toExpression = (pattern: string): string =>
  pattern
    .replace(/[\\^$.+?()[\]{}|]/g, "\\$&")
    .replaceAll("*", ".*")
    .replace(/:\w+/g, "[^/]+");
