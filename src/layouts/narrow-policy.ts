import { hashesOf } from "../embeds/hashes-of.ts";

/**
 * Has the content policy of a page allow the styles and scripts that stand
 * within it, and no other: Astro writes the hashes of the whole site on each,
 * a kilobyte that no server can compress.
 */
export const narrowPolicy = (html: string): string =>
  html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replaceAll(
      /(script|style)-src 'self'[^;"]*/g,
      (_, tag: "script" | "style") => `${tag}-src 'self'${hashesOf(html, tag)}`,
    ),
  );
