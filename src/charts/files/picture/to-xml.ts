/**
 * The SVG of a component as XML. An attribute without a value has an empty one,
 * and `<` stands in none. What only a script reads is left out.
 *
 * @param html as Astro prints it: every value in double quotes, its `&` and `"` escaped
 */
export const toXml = (html: string): string =>
  html.replace(/<[a-z]+(?:\s+[\w:-]+(?:="[^"]*")?)*/gi, (tag) =>
    tag.replace(/\s+([\w:-]+)(="[^"]*")?/g, (_, name: string, value: string | undefined) =>
      name.startsWith("data-") ? "" : ` ${name}${(value ?? '=""').replaceAll("<", "&lt;").replaceAll(">", "&gt;")}`,
    ),
  );

/** What a picture prints, which its title and its description for programs are not. */
export const printedIn = (xml: string): string =>
  [...xml.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)]
    .map(([, inner]) => inner!.replace(/<[^>]*>/g, "").replace(/&(?:#\d+|[a-z]+);/g, "&<>\"'"))
    .join(" ");
