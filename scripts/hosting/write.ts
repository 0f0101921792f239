import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MARK } from "../output/mark.ts";
import { inside } from "../output/inside.ts";
import { headersFile } from "./headers-file.ts";
import { NGINX_FILE, nginxFile } from "./nginx-file.ts";
import { rulesOf } from "./rules.ts";

/**
 * Writes into a built site how it is to be served: `_headers`, which static hosts
 * read, and a file for nginx.
 *
 * @param folder the built site, complete
 * @param licence address of the licence of text and charts
 */
export function writeHosting(folder: string, at: { site: string; base: string; licence: string }): void {
  const rules = rulesOf(at);
  const root = readdirSync(folder)
    .map((name) => (statSync(join(folder, name)).isDirectory() ? `${name}/` : name))
    .filter((name) => ![NGINX_FILE, "_headers", MARK].includes(name))
    .sort();
  writeFileSync(inside(folder, "_headers"), headersFile(rules, at.base, root));
  writeFileSync(inside(folder, NGINX_FILE), nginxFile(rules, at));
}
