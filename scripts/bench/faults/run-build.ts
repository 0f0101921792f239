import { spawn } from "node:child_process";
import { once } from "node:events";

/** How a build ended, and what it said. */
export interface Ended {
  status: number | null;
  said: string;
}

/** A build that runs as a process group of its own. */
export interface RunningBuild {
  ended: Promise<Ended>;
  /** Ends every process of the build at once. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves when the build has said something, or has ended. */
  says(text: string): Promise<void>;
}

/** @param preload a module to be loaded before it */
export function runBuild(env: NodeJS.ProcessEnv, { preload }: { preload?: string } = {}): RunningBuild {
  const args = [...(preload ? ["--import", preload] : []), "scripts/build.ts"];
  const child = spawn(process.execPath, args, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let listen: (() => void) | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      listen?.();
    });
  const ended = once(child, "close").then(([status]) => ({ status: status as number | null, said }));
  return {
    ended,
    kill(signal) {
      try {
        process.kill(-child.pid!, signal);
      } catch {
        // It has ended by itself.
      }
    },
    says: (text) =>
      new Promise((resolve) => {
        listen = () => {
          if (said.includes(text)) resolve();
        };
        listen();
        void ended.then(() => resolve());
      }),
  };
}
