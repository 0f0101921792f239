import { createHash } from "node:crypto";
import { escapeMarkup, jsonInScript } from "../../src/model/escape.ts";
import { t } from "../../src/i18n/t.ts";

/** Where a page has moved. */
export interface Move {
  /** Path of the new page on its host, base included: `/dossier/charts/new/`. */
  path: string;
  /** Full address of the new page. */
  url: string;
  /** Language of the dossier, BCP 47. */
  language: string;
}

/**
 * The page at an old address, for hosts that send nobody on. A script keeps
 * what stands in the address behind the path. Where no script runs, the browser
 * goes by itself; were that said to all, it could overtake the script.
 */
export function redirectPage({ path, url, language }: Move): string {
  const script = `location.replace(${jsonInScript(path)}+location.search+location.hash)`;
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = `default-src 'none'; img-src data:; script-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${policy}">
    <title>${escapeMarkup(t("redirect.title"))}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escapeMarkup(url)}">
    <link rel="icon" href="data:,">
    <script>${script}</script>
    <noscript><meta http-equiv="refresh" content="0; url=${escapeMarkup(path)}"></noscript>
  </head>
  <body>
    <main>
      <h1>${escapeMarkup(t("redirect.title"))}</h1>
      <p>${escapeMarkup(t("redirect.to"))} <a href="${escapeMarkup(path)}">${escapeMarkup(url)}</a></p>
    </main>
  </body>
</html>
`;
}
