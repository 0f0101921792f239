/** A rule of a `_headers` file: the addresses that it is for, and its headers. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as static hosts do.
 *
 * Format: https://developers.cloudflare.com/pages/configuration/headers/
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1)!.headers.push([name.toLowerCase(), value!]);
  }
  return rules;
}

/** Every value that the rules have for each header of an address; hosts join several by commas. */
export function headersOf(rules: readonly HeaderRule[], path: string): Map<string, string[]> {
  const found = rules.filter(({ pattern }) => toExpression(pattern).test(path)).flatMap(({ headers }) => headers);
  return new Map([...Map.groupBy(found, ([name]) => name)].map(([name, own]) => [name, own.map(([, value]) => value)]));
}

// As Cloudflare's `generateRuleRegExp` does: a splat takes all, a placeholder takes up to the next slash.
const toExpression = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replace(/[-/\\^$+?.()|[\]{}]/g, "\\$&"))
      .join(".*")
      .replace(/:[A-Za-z]\w*/g, "[^/]+")}$`,
  );
