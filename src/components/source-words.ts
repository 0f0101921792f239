import type { Fields } from "../schema/kinds.ts";

/** Names of a source's authors: `A. Author and B. Writer`; empty when unsigned. */
export function authorsOf({ author }: Fields<"source">, locale = "en-GB"): string {
  const names = author.map((name) =>
    "literal" in name ? name.literal : [name.given, name.family].filter(Boolean).join(" "),
  );
  return new Intl.ListFormat(locale).format(names);
}
