const FULL = /^https?:\/\/[^/?#]/i;
const HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?=[/?#:]|$)/u;

/** Whether a text is the whole address of a page: its scheme, two slashes, a host with a dot, and no sign that browsers pass over. */
export function isWebAddress(address: string): boolean {
  if (!FULL.test(address) || /[\s\p{Cc}\\]|%(?:[01][\da-f]|7f)/iu.test(address) || !URL.canParse(address)) return false;
  const { hostname, username } = new URL(address);
  return /[.:]/.test(hostname) && !/^\.|\.\./.test(hostname) && username === "";
}

/** The address that was most likely meant by a text that is none; undefined where it does not look like one. */
export function nearestAddress(written: string): string | undefined {
  const text = written.trim().replaceAll("\\", "/");
  const [, scheme, rest = ""] = /^(https?)?:?\/*(.*)$/isu.exec(text) ?? [];
  if (/^[^\s@/:]+@(?:[\w-]+\.)+\p{L}{2,}$/u.test(text)) return `mailto:${text}`;
  const address = `${scheme?.toLowerCase() ?? "https"}://${rest}`;
  // A path of the dossier ends like a host: `events/x.mdx`.
  const isPath =
    !scheme && !text.startsWith("//") && /^[^/?#]+\.(?:mdx?|ya?ml|html?|csv|png|jpe?g|svg|webp|gif)\b/i.test(text);
  return !isPath && HOST.test(rest) && isWebAddress(address) ? address : undefined;
}
