/**
 * What WordPress makes of the HTML of an oEmbed answer from a site that it does
 * not know, for an author who may not post HTML of their own.
 *
 * Written after `wp_filter_oembed_iframe_title_attribute` and `wp_filter_oembed_result`
 * of wp-includes/embed.php, and `wp_kses_split2`, `wp_kses_attr` and `wp_kses_hair` of
 * wp-includes/kses.php, read in github.com/WordPress/wordpress-develop. It keeps
 * their regular expressions and their order; left out is what our answers cannot
 * have, such as HTML comments.
 */

/** The elements that are kept, with their attributes. */
const ALLOWED: Record<string, readonly string[]> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

/**
 * @param data the answer
 * @param secret ten letters and digits that tell the frame's messages from others
 * @returns the HTML for the post, or false where nothing is left to show
 */
export function embedInWordPress(data: { html: string; title?: string }, secret = "a1B2c3D4e5"): string | false {
  const titled = withTitle(data.html, data.title ?? "");
  const content = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(kses(titled, ALLOWED));
  if (!content?.[2]) return false;
  const quote = content[1] ?? "";
  let html = `${quote}${content[2]}`;

  const source = / src=(['"])(.*?)\1/.exec(html);
  if (source) {
    const [whole, q, url] = source as unknown as [string, string, string];
    html = html.replaceAll(
      whole,
      () => ` src=${q}${escapeUrl(`${url}#?secret=${secret}`)}${q} data-secret=${q}${secret}${q}`,
    );
    html = html.replaceAll("<blockquote", `<blockquote data-secret="${secret}"`);
  }
  html = kses(html, {
    ...ALLOWED,
    blockquote: ["data-secret"],
    iframe: [...ALLOWED.iframe!, "data-secret"],
  });
  if (quote)
    html = html
      .replaceAll("<iframe", '<iframe style="position: absolute; visibility: hidden;"')
      .replaceAll("<blockquote", '<blockquote class="wp-embedded-content"');
  return html.replace(/<iframe/gi, '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

/** Puts the title of the frame first, or gives it that of the answer. */
function withTitle(html: string, fallback: string): string {
  const frame = /<iframe([^>]*)>/i.exec(html);
  const attributes = attributesOf(frame?.[1] ?? "");
  const own = attributes.find(({ name }) => name === "title");
  const title = own?.value || fallback;
  if (title === "") return html;
  const others = attributes.filter(({ name }) => name !== "title").map(({ whole }) => whole);
  const plain = frame && own ? html.replaceAll(frame[0], () => `<iframe ${others.join(" ")}>`) : html;
  return plain.replace(/<iframe /gi, () => `<iframe title="${escapeAttribute(title)}" `);
}

/** Keeps the elements and attributes of a list and takes away all other markup. */
function kses(html: string, allowed: Record<string, readonly string[]>): string {
  const plain = normalizeEntities(html.replace(/[\x00-\x08\x0B\x0C\x0E-\x1F]/g, ""));
  return plain.replace(/<[^>]*(?:>|$)|>/g, (piece) => {
    if (!piece.startsWith("<")) return "&gt;";
    const [, slash, element, attributes] = /^<\s*(\/\s*)?([a-zA-Z0-9-]+)([^>]*)>?$/.exec(piece) ?? [];
    const names = element === undefined ? undefined : allowed[element.toLowerCase()];
    if (!names) return "";
    if (slash?.trim()) return `</${element}>`;
    const end = /\s*\/\s*$/.test(attributes!) ? " /" : "";
    const kept = attributesOf(attributes!.trimStart())
      .filter(({ name }) => names.includes(name.toLowerCase()))
      .map(({ whole }) => ` ${whole}`);
    return `<${element}${kept.join("").replace(/[<>]/g, "")}${end}>`;
  });
}

interface Attribute {
  name: string;
  value: string;
  whole: string;
}

/** The attributes of an element; what is not well-formed is passed over, and of two alike the first counts. */
function attributesOf(text: string): Attribute[] {
  const found: Attribute[] = [];
  let rest = text.trimStart();
  while (rest !== "") {
    const valued = /^([_a-zA-Z][-_a-zA-Z0-9:.]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:\s+|\/?$)/.exec(rest);
    const bare = /^([_a-zA-Z][-_a-zA-Z0-9:.]*)(?:\s+|$)/.exec(rest);
    // `wp_kses_html_error`: a quoted string, a run of other characters, or space.
    const [piece, name] = valued ?? bare ?? /^(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|\S)*\s*/.exec(rest)!;
    const value = valued ? (valued[2] ?? valued[3] ?? valued[4]!) : "";
    if (name !== undefined && !found.some((other) => other.name === name)) {
      const quote = valued?.[3] === undefined ? '"' : "'";
      found.push({ name, value, whole: valued ? `${name}=${quote}${value}${quote}` : name });
    }
    rest = rest.slice(Math.max(1, piece.length));
  }
  return found;
}

/** `wp_kses_normalize_entities`: an ampersand that begins no reference becomes one. */
const normalizeEntities = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replace(/&amp;((?:quot|amp|lt|gt|nbsp|hellip|ndash|mdash|eacute)|#0*\d{1,7}|#[Xx]0*[0-9A-Fa-f]{1,6});/g, "&$1;");

/** `esc_attr`, which leaves references as they are. */
const escapeAttribute = (text: string): string =>
  normalizeEntities(text)
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#039;");

/** `esc_url`: takes away what no address has. */
const escapeUrl = (url: string): string =>
  url
    .replace(/[^a-z0-9-~+_.?#=!&;,/:%@$|*'()[\]\\\x80-\xff]/gi, "")
    .replaceAll("&amp;", "&#038;")
    .replaceAll("'", "&#039;");
