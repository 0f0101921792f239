import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { isOrigin } from "./schema/fields.ts";

/** What a command is told from outside. */
export interface Environment {
  /** Folder of the dossier: `DOSSIER`, or the one in this project. */
  contentFolder: string;
  /** Address of the published site: `SITE`, or the dossier's own. */
  site: string;
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
 * Reads the environment variables, and the site's address from the dossier.
 *
 * @throws {Error} when a variable cannot be used, with what to write
 */
export function loadEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const contentFolder = resolve(variables.DOSSIER || "content");
  return {
    contentFolder,
    site: variables.SITE ? toSite(variables.SITE) : siteOf(contentFolder),
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

// The check tells an editor what is wrong with the settings; here any address will do.
function siteOf(contentFolder: string): string {
  try {
    const { site } = parse(readFileSync(resolve(contentFolder, "dossier.yaml"), "utf8")) as { site?: string };
    return toSite(site ?? "");
  } catch {
    return "https://dossier.invalid";
  }
}
