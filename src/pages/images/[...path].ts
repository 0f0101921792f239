import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { APIRoute } from "astro";
import { dossier } from "../../site.ts";

const folder = join(dossier.root, "images");

const types: Record<string, string> = {
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

export const getStaticPaths = () =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
    .filter((path) => extname(path) in types)
    .map((path) => ({ params: { path: path.split(sep).join("/") } }));

/** The dossier's pictures. */
export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(folder, params.path!)), {
    headers: { "content-type": types[extname(params.path!)]! },
  });
