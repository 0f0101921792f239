import type { APIRoute } from "astro";

const scripts = import.meta.glob<string>("../embeds/embed-*.js", { query: "?raw", import: "default", eager: true });
/** Versions by their names, oldest first. */
const versions = Object.entries(scripts)
  .map(([path, text]) => ({ version: path.slice("../embeds/embed-".length, -".js".length), text }))
  .sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));

/** `/embed-<version>.js`, which never changes, and `/embed.js`, which is the newest of them. */
export const getStaticPaths = () => [
  ...versions.map(({ version, text }) => ({ params: { script: `embed-${version}` }, props: { text } })),
  { params: { script: "embed" }, props: { text: versions.at(-1)!.text } },
];

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "text/javascript; charset=utf-8" } });
