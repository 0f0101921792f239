import { defineMiddleware } from "astro:middleware";
import { PurgeCSS } from "purgecss";
import { hashesOf } from "./hashes-of.ts";

const FRAMES = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/embed/`;

/** What scripts add to a figure while it is used, and no page holds. */
const STATES = [/^picked$/, /-(?:missing|estimated)$/];

/** Cuts the style of a frame to what its page uses, and lets it run and load only what is within it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!import.meta.env.PROD || !url.pathname.startsWith(FRAMES)) return response;
  const html = await response.text();
  const [, style] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  if (style === undefined) return new Response(html, response);
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: html.replace(style, ""), extension: "html" }],
    css: [{ raw: style }],
    safelist: STATES,
    // Set while it is used.
    dynamicAttributes: ["open", "style"],
    variables: true,
  });
  const whole = html.replace(style, () => purged!.css);
  return new Response(
    whole.replace(/<meta http-equiv="content-security-policy"[^>]*>/, () => policyOf(whole)),
    response,
  );
});

/** A content policy that allows the styles and scripts within a page, by their hashes, and nothing else. */
function policyOf(html: string): string {
  const allowed = (tag: "style" | "script") => [...hashesOf(html, tag)].map((hash) => ` '${hash}'`).join("");
  const content = `default-src 'none';img-src data:;style-src${allowed("style")};script-src${allowed("script")};form-action 'none';base-uri 'none'`;
  return `<meta http-equiv="content-security-policy" content="${content}">`;
}
