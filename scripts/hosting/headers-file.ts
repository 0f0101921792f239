import { toExpression, type Rule } from "./rules.ts";

/**
 * Prints rules for static hosts. These join what several rules say of one header,
 * and have no way to say "all others": where a header has a value for all others,
 * each file and folder at the root of the site gets a rule.
 *
 * Format: https://docs.netlify.com/manage/routing/headers/ and
 * https://developers.cloudflare.com/pages/configuration/headers/ in what both
 * understand: one `*`, `:name` for a whole part.
 *
 * @param root names at the root of the site, those of folders with a slash behind them
 * @throws {Error} when a rule beside one for all others goes deeper than that
 */
export function headersFile(rules: readonly Rule[], base: string, root: readonly string[]): string {
  const blocks = new Map<string, string[]>();
  const add = (pattern: string, header: string, value: string) =>
    blocks.set(pattern, [...(blocks.get(pattern) ?? []), `  ${header}: ${value}`]);

  for (const [header, own] of Map.groupBy(rules, ([, header]) => header)) {
    if (own.length === 1 || own.every(([pattern]) => pattern !== "*")) {
      for (const [pattern, , value] of own) add(pattern, header, value);
      continue;
    }
    const deep = own.find(([pattern]) => !/^[^/:]+(?:\/\*)?$/.test(pattern));
    if (deep) throw new Error(`no file of headers can say: ${deep.join(" ")}`);
    for (const name of root) {
      const pattern = name === "index.html" ? "" : name.replace(/\/$/, "/*");
      const [, , value] = own.find(([of]) => new RegExp(`^${toExpression(of)}$`).test(pattern))!;
      add(pattern, header, value);
    }
  }
  return [...blocks].map(([pattern, lines]) => `${[`${base}${pattern}`, ...lines].join("\n")}\n`).join("");
}
