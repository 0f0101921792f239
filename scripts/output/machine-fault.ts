/** What the machine lacks, in one line, where that is why something failed; undefined where it is something else. */
export function machineFault(error: unknown): string | undefined {
  const { code = "", path, message = "" } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
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
  EBUSY: "Another program holds this",
};
