import { getSystemErrorName } from "node:util";

/** What the machine lacks, in one line, where that is why something failed; undefined where it is something else. */
export function machineFault(error: unknown): string | undefined {
  const { code = "", dest, path, message = "", port } = (error ?? {}) as Partial<Fault>;
  if (code === "EADDRINUSE") return `Port ${port} is in use; PORT chooses another, such as PORT=4322`;
  const words = faults[code] ?? faults[codeIn(message) ?? ""];
  // What is copied is seldom at fault.
  const at = dest ?? path;
  return words && `${words}${at ? `: ${at}` : ""}`;
}

/** `ENOSPC: no space left …` of Node, `No space left … (os error 28)` of programs in Rust. */
function codeIn(message: string): string | undefined {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  return number ? getSystemErrorName(-Number(number)) : /^E[A-Z]+(?=:)/.exec(message)?.[0];
}

type Fault = NodeJS.ErrnoException & { port: number; dest: string };

const faults: Record<string, string> = {
  ENOSPC: "The disk is full",
  EDQUOT: "Your share of the disk is used up",
  EROFS: "The disk can only be read",
  EACCES: "This may not be written to or read by you",
  EPERM: "This may not be done by you",
  EMFILE: "Too many files are open",
  ENFILE: "Too many files are open on this machine",
  ENOMEM: "There is too little memory",
  EIO: "The disk does not answer as it should",
  ELOOP: "Links lead to each other",
  EPIPE: "Another program reads no further",
  ERR_WORKER_OUT_OF_MEMORY: "There is too little memory; NODE_OPTIONS=--max-old-space-size=8192 allows more",
  EBUSY: "Another program holds this",
};
