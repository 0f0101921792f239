import { failureLine } from "./failure-line.ts";

/*
 * Loaded by each command: what ends it unforeseen is told in one line, and by
 * its exit code. npm loads it before the command, so that it also tells of a
 * package that is missing, at which no module of the command itself is run.
 */

const end = (error: unknown): void => {
  console.error(process.env.DEBUG ? error : failureLine(error));
  process.exit(1);
};

process.on("uncaughtException", end);
process.on("unhandledRejection", end);

// Who reads no further, such as `head`, has what he wants; what was to be done may not be.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(1);
    throw error;
  });
