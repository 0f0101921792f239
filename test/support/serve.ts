import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { allSites, type TestSite } from "./sites.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves a built site under its base path as a plain web server would: files, and a page for what is missing. */
export const serve = ({ folder, base, port }: Pick<TestSite, "folder" | "base" | "port">): Server =>
  createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : "/404.html";
    const wanted = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
    const found = inside !== "/404.html" && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, "404.html");
    response.writeHead(found ? 200 : 404, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      // The name of an asset holds its hash, and hosts are told the same: a browser need not ask for it on every page.
      ...(found && inside.startsWith("/_astro/") && { "cache-control": "public, max-age=31536000, immutable" }),
    });
    response.end(readFileSync(file));
  }).listen(port, "127.0.0.1");

if (import.meta.main) allSites.forEach(serve);
