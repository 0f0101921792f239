import { createHash } from "node:crypto";

/** The hashes by which a content policy allows what stands within elements of a page: `sha256-…` for each, once. */
export const hashesOf = (html: string, tag: "style" | "script"): Set<string> =>
  new Set(
    [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"))]
      .filter(([, text]) => text)
      .map(([, text]) => `sha256-${createHash("sha256").update(text!).digest("base64")}`),
  );
