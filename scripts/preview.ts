import { preview } from "astro";
import { environment } from "./environment.ts";

/** Serves the built site on this machine alone and says where. */
export async function servePreview(): Promise<void> {
  const { base, port } = environment();
  const server = await preview({ logLevel: "error", server: { port, host: "localhost" } });
  console.log(`\nReady: http://localhost:${server.port}${base}\nStop it with Ctrl+C.`);
}

if (import.meta.main) await servePreview();
