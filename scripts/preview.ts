import { preview } from "astro";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { environment } from "./environment.ts";
import { takeTurn } from "./output/turn.ts";

/** Serves the built site on this machine alone and says where. */
export async function servePreview(): Promise<boolean> {
  const { base, outDir, port } = environment();
  const out = resolve(outDir);
  // A build that was killed while it exchanged two sites has left the one before for the next turn.
  if (!existsSync(out) && existsSync(dirname(out))) (await takeTurn(out)).end();
  if (!existsSync(join(out, "index.html"))) {
    console.error(`No site in ${outDir}; npm run build makes it`);
    return false;
  }
  const server = await preview({ logLevel: "error", server: { port, host: "localhost" } });
  console.log(`\nReady: http://localhost:${server.port}${base}\nStop it with Ctrl+C.`);
  return true;
}

if (import.meta.main) {
  await import("./failures.ts");
  if (!(await servePreview())) process.exitCode = 1;
}
