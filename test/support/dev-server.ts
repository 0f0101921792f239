import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { editorsEnvironment } from "./environment.ts";

const project = join(import.meta.dirname, "../..");

/** `npm run dev` over a copy of a dossier that may be edited. */
export interface DevServer {
  dossier: string;
  get(address: string): Promise<{ status: number; text: string }>;
  /** All that it has printed. */
  printed(): string;
  stop(): Promise<void>;
}

/** @param prepare edits the copy before the server starts */
export async function startDev(from: string, prepare: (dossier: string) => void = () => undefined): Promise<DevServer> {
  const folder = mkdtempSync(join(project, ".cache/dev-"));
  const dossier = join(folder, "dossier");
  cpSync(from, dossier, { recursive: true });
  prepare(dossier);
  const port = await freePort();
  const env = editorsEnvironment({ DOSSIER: dossier, PORT: String(port), BASE: "", SITE: "" });
  const child = spawn(process.execPath, ["scripts/dev.ts"], { cwd: project, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const get = async (address: string) => {
    const response = await fetch(`http://localhost:${port}/${address}`);
    return { status: response.status, text: await response.text() };
  };
  await until(() => get(""), 120_000);
  return {
    dossier,
    get,
    printed: () => output,
    async stop() {
      const closed = once(child, "close");
      child.kill();
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Asks again and again until it is told; what went wrong last is the failure. */
export async function until<T>(ask: () => Promise<T>, patience = 30_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
