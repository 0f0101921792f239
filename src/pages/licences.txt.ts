import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { shipped } from "../model/shipped.ts";

const RULE = "=".repeat(72);
const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), "utf8").trim();

/** The terms of all that a site holds besides its own text and figures. */
export const GET: APIRoute = () => {
  const parts = [
    "Text, charts and figures are under the licences that each page names.\nThis is about what shows them.",
    `The engine: pages, styles, scripts, embed.js\n\n${read("LICENSE")}`,
    ...shipped.map(({ name, use, text }) => `${name}: ${use}\n\n${read("node_modules", text)}`),
  ];
  return new Response(`${parts.join(`\n\n${RULE}\n\n`)}\n`);
};
