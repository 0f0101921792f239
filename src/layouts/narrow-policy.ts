import { hashesOf } from "../embeds/hashes-of.ts";

/**
 * Has the content policy of a page name only those styles and scripts that
 * stand within it: Astro writes the hashes of the whole site on each, a kilobyte
 * that no server can compress.
 */
export function narrowPolicy(html: string): string {
  const own = new Set([...hashesOf(html, "style"), ...hashesOf(html, "script")]);
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replaceAll(/ '(sha256-[^']+)'/g, (named, hash: string) => (own.has(hash) ? named : "")),
  );
}
