import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { isOrigin } from "../schema/fields.ts";

/** What a command is told from outside. */
export interface Environment {
  /** Folder of the dossier by its real path: `DOSSIER`, or the one in this project. */
  contentFolder: string;
  /** Address of the published site where it is not the dossier's own: `SITE`. */
  site: string | undefined;
  /** Path under which the site stands, with a slash at both ends: `BASE`, or the root. */
  base: string;
  /** Folder that the site is written to: `OUT`, or `dist`. */
  outDir: string;
  /** Port of the local server: `PORT`, or 4321. */
  port: number;
  /** Whether nobody is there to commit what a command writes: `CI`, as in services that run tests. */
  isCi: boolean;
}

/**
 * Reads the environment variables.
 *
 * @throws {Error} when a variable cannot be used, with what to write
 */
export function loadEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return {
    contentFolder: realPath(resolve(variables.DOSSIER || "content")),
    site: variables.SITE ? toSite(variables.SITE) : undefined,
    base: toBase(variables.BASE ?? ""),
    outDir: variables.OUT || "dist",
    port: toPort(variables.PORT || "4321"),
    isCi: !["", "0", "false"].includes(variables.CI ?? ""),
  };
}

// What means nothing else anywhere: in an address, a header, a server's configuration, a file's name.
const PART = String.raw`(?!\.{1,2}(?:/|$))[\w.~-]+`;
const PATH = new RegExp(`^/?(?:${PART}(?:/${PART})*/?)?$`);

function toBase(text: string): string {
  if (!PATH.test(text)) throw unusable("BASE", text, "write a path of letters, digits, - . _ and ~, such as /dossier/");
  return `/${text}/`.replace(/\/+/g, "/");
}

function toPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw unusable("PORT", text, "write a number from 0 to 65535, such as 4321");
  return port;
}

function toSite(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw unusable("SITE", text, "write an address that starts with https://");
  if (!isOrigin(text)) throw unusable("SITE", text, `write the host alone, ${url.origin}, and put the path into BASE`);
  return text;
}

/** The folder itself may be a link, as it is named by who runs the command; what is in it may not. */
const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

const unusable = (name: string, text: string, hint: string): Error =>
  // A name in an address comes with a password.
  new Error(`${name}: ${text.replace(/\/\/[^/]*@/, "//…@").replace(/\p{C}/gu, "\ufffd")}\n  ${hint}`);
