import { escapeMarkup } from "../../model/escape.ts";
import { formatProblems, type Problem } from "../../schema/problem.ts";

/** A page that tells an editor what is wrong, and goes when it is mended. */
export const problemPage = (problems: readonly Problem[], base: string): Response =>
  new Response(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>This page cannot be shown</title>
    <script type="module" src="${base}@vite/client"></script>
  </head>
  <body>
    <h1>This page cannot be shown</h1>
    <p>It will, as soon as this is mended:</p>
    <pre style="white-space:pre-wrap">${escapeMarkup(formatProblems(problems))}</pre>
  </body>
</html>
`,
    { status: 500, headers: { "content-type": "text/html; charset=utf-8" } },
  );
