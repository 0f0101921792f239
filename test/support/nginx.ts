import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** An nginx that runs as a child of the test. */
export interface RunningNginx {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** What it says of its configuration; empty where it has nothing to say. */
  complaints: string;
  stop(): Promise<void>;
}

/**
 * Starts an nginx for a folder, with a file included in its server.
 *
 * @param prefix an empty folder for its own files
 * @throws {Error} with what nginx says when it does not start
 */
export async function startNginx(
  path: string,
  { prefix, root, include }: { prefix: string; root: string; include: string },
): Promise<RunningNginx> {
  const port = await freePort();
  const configuration = join(prefix, "nginx.conf");
  mkdirSync(prefix, { recursive: true });
  writeFileSync(
    configuration,
    `
      daemon off;
      master_process off;
      pid ${prefix}/nginx.pid;
      events {}
      http {
        access_log off;
        ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${prefix}/${name};`).join(" ")}
        server {
          listen 127.0.0.1:${port};
          root ${root};
          include ${include};
        }
      }
    `,
  );
  // Without `-e` it would look for the log of the system first.
  const options = ["-p", prefix, "-c", configuration, "-e", "stderr"];
  const { stdout, stderr } = spawnSync(path, [...options, "-t", "-q"], { encoding: "utf8" });

  const child = spawn(path, options, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) break;
    await setTimeout(20);
  }
  return {
    origin,
    complaints: `${stdout}${stderr}`,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
