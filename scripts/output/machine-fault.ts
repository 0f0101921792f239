/** What the machine lacks, in one line, where that is why something failed; undefined where it is something else. */
export function machineFault(error: unknown): string | undefined {
  const { code = "", path, message = "", port } = (error ?? {}) as Partial<NodeJS.ErrnoException> & { port?: number };
  if (code === "EADDRINUSE") return `Port ${port} is in use; PORT chooses another, such as PORT=4322`;
  const words = faults[code] ?? Object.entries(faults).find(([name]) => message.startsWith(`${name}:`))?.[1];
  return words && `${words}${path ? `: ${path}` : ""}`;
}

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
