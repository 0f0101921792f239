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
    base: `/${variables.BASE ?? ""}/`.replace(/\/+/g, "/"),
    outDir: variables.OUT || "dist",
    port: Number(variables.PORT || 4321),
    isCi: !["", "0", "false"].includes(variables.CI ?? ""),
  };
}

function toSite(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE: ${text}\n  write an address that starts with https://`);
  if (!isOrigin(url))
    throw new Error(`SITE: ${text}\n  write the host alone, ${url.origin}, and put the path into BASE`);
  return text;
}

/** The folder itself may be a link, as it is named by who runs the command; what is in it may not. */
const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
