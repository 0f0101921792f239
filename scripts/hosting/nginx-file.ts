import { MARK } from "../output/mark.ts";
import { toExpression, type Rule } from "./rules.ts";
import { types } from "./types.ts";

/**
 * Prints what nginx has to know of the site, to be included in a `server` block
 * whose `root` holds the site under its base path.
 *
 * nginx passes no header on to a location that adds one itself, and allows no
 * `map` in a server. So headers are added in one place, with values in
 * variables that the locations within it set.
 *
 * Format: https://nginx.org/en/docs/http/ngx_http_headers_module.html
 *
 * @param site address of the site without its base path
 */
export function nginxFile(rules: readonly Rule[], { site, base }: { site: string; base: string }): string {
  const byHeader = Map.groupBy(rules, ([, header]) => header);
  const isFixed = (header: string) => byHeader.get(header)!.every(([pattern]) => pattern === "*");
  const varying = [...byHeader.keys()].filter((header) => !isFixed(header));
  const fallback = (header: string) => byHeader.get(header)!.find(([pattern]) => pattern === "*")?.[2] ?? "";
  const places = Map.groupBy(
    rules.filter(([pattern]) => pattern !== "*"),
    ([pattern]) => pattern,
  );
  return `# Include this in a server block that has no "location ${base}" of its own:
#   root /srv/www;    # the built site is /srv/www${base}
#   include /srv/www${base}${NGINX_FILE};
${varying.map((header) => `set ${variableOf(header)} ${quoted(fallback(header))};`).join("\n")}

location ${base} {
  index index.html;
  error_page 403 404 =404 ${base}404.html;
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/csv text/javascript text/plain text/calendar application/xml;
  default_type application/octet-stream;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/csv text/javascript text/plain application/json application/xml image/svg+xml;
  types {
${Object.entries(types)
  .map(([type, endings]) => `    ${type} ${endings};`)
  .join("\n")}
  }

${[...byHeader]
  // What is missing may be there in a moment: it is not kept, but any page may see that it is missing.
  .map(([header, [rule]]) =>
    isFixed(header)
      ? `  add_header ${header} ${quoted(rule![2])} always;`
      : `  add_header ${header} ${variableOf(header)};`,
  )
  .join("\n")}

${[...places]
  .map(
    ([pattern, own]) =>
      `  location ${locationOf(base, pattern)} { ${own.map(([, header, value]) => `set ${variableOf(header)} ${quoted(value)};`).join(" ")} }`,
  )
  .join("\n")}

  # Who asks how to embed the page at an address gets the file about it.
  location = ${base}oembed {
    if ($arg_format !~ '^(?:json)?$') { return 501; }
    if ($arg_url ~ '${pageExpression(site, base, ["chart", "edition"])}') {
      rewrite ^ ${base}oembed/$dossier_chart/$dossier_edition.json? last;
    }
    if ($arg_url ~ '${pageExpression(site, base, ["chart"])}') {
      rewrite ^ ${base}oembed/$dossier_chart.json? last;
    }
    return 404;
  }

  # For the server alone.
  location = ${base}${NGINX_FILE} { return 404; }
  location = ${base}_headers { return 404; }
  location = ${base}${MARK} { return 404; }
}
`;
}

/** Name of the file, which stands beside the pages. */
export const NGINX_FILE = "nginx-include.conf";

const quoted = (value: string): string => `'${value.replace(/['\\]/g, "\\$&")}'`;

const variableOf = (header: string): string => `$dossier_${header.toLowerCase().replaceAll("-", "_")}`;

function locationOf(base: string, pattern: string): string {
  if (/^[^*:]*\/\*$/.test(pattern)) return `^~ ${base}${pattern.slice(0, -1)}`;
  if (!/[*:]/.test(pattern)) return `= ${base}${pattern}`;
  // The page of a folder is looked up by its name, under which nobody asks for it.
  const end = /:\w+$/.test(pattern) ? "(?<!/index\\.html)$" : "$";
  return `~ '^${toExpression(base)}${toExpression(pattern)}${end}'`;
}

/**
 * The address of a chart's page as it comes in a query: plain, or with escapes.
 * What a reader chose, behind a question mark, is passed over.
 */
function pageExpression(site: string, base: string, names: readonly string[]): string {
  const address = `${new URL(site).host}${base}charts/`;
  const escaped = toExpression(address.replaceAll(":", "\0")).replaceAll("\0", "(?::|%3[Aa])").replaceAll("/", SLASH);
  const ids = names.map((name) => `(?<dossier_${name}>[a-z0-9-]+)`).join(SLASH);
  return `^https?(?::|%3[Aa])${SLASH}${SLASH}${escaped}${ids}${SLASH}?(?:$|[?#]|%3[Ff]|%23)`;
}

const SLASH = "(?:/|%2[Ff])";
