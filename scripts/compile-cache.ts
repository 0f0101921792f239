import { enableCompileCache } from "node:module";

/** Loaded before a command, spares it compiling anew what it compiled last time. */
enableCompileCache(".cache/node");
