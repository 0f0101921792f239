import { preview } from "astro";
import { loadEnvironment } from "../src/environment.ts";
import { build } from "./build.ts";

const PORT = Number(process.env.PORT || 4321);

if (await build()) {
  const server = await preview({ logLevel: "error", server: { port: PORT, host: "localhost" } });
  const base = loadEnvironment().base.replace(/^\/?(.*?)\/?$/, (_whole, path: string) => (path ? `/${path}/` : "/"));
  console.log(`\nReady: http://localhost:${server.port}${base}\nStop it with Ctrl+C.`);
} else process.exitCode = 1;
