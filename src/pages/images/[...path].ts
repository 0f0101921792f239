import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { APIRoute } from "astro";
import { imageType } from "../../model/image-type.ts";
import { dossier } from "../../site.ts";

const folder = join(dossier.root, "images");

export const getStaticPaths = () =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
    .filter((path) => imageType(path))
    .map((path) => ({ params: { path: path.split(sep).join("/") } }));

/** The dossier's pictures. */
export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(folder, params.path!)), {
    headers: { "content-type": imageType(params.path!)! },
  });
