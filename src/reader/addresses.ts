import { isAddress } from "../schema/address.ts";
import type { Problem } from "../schema/problem.ts";

/** An address that has been published, and the line of the list on which it stands, 1-based. */
export interface ListedAddress {
  /** Path within the site, escaped as in a link, without base: `claims/x/`, `charts/x.svg`, `./` for the front page. */
  address: string;
  line: number;
}

/** Every address that has been published; none where the dossier has no such file yet. */
export interface AddressList {
  /** Path of the file as problems tell it. */
  file: string;
  entries: readonly ListedAddress[];
}

/** Name of the list in the folder of a dossier. */
export const ADDRESSES = "addresses.txt";

const HEADER = `# Every address that this site has published, relative to its base; ./ is the front page.
# npm run build adds new ones. None may go without a line in redirects.yaml.
`;

/**
 * Reads a list of one address a line. What follows a `#` at the start of a line
 * is a comment.
 *
 * @param file the file's name, for problems
 */
export function parseAddresses(text: string, file: string): { list: AddressList; problems: Problem[] } {
  const entries = new Map<string, ListedAddress>();
  const problems: Problem[] = [];
  for (const [index, written] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const address = written.trim();
    if (address === "" || address.startsWith("#")) continue;
    const place = { file, line: index + 1, column: 1 };
    if (!isAddress(address))
      problems.push({
        ...place,
        kind: "invalid",
        found: `address: ${address}`,
        hint: "write a path relative to the base, as in a link: claims/<id>/, charts/<id>.svg",
      });
    else if (entries.has(address))
      problems.push({
        ...place,
        kind: "duplicate",
        found: `address: ${address}`,
        hint: `keep one of the two; the other stands on line ${entries.get(address)!.line}`,
      });
    else entries.set(address, { address, line: index + 1 });
  }
  return { list: { file, entries: [...entries.values()] }, problems };
}

/** Prints a list as it is committed: sorted, one address a line, below a comment that says what it is. */
export const printAddresses = (addresses: Iterable<string>): string =>
  `${HEADER}${[...new Set(addresses)]
    .sort()
    .map((address) => `${address}\n`)
    .join("")}`;

/** The address of a file of the built site: a page is its folder, `claims/x/index.html` is `claims/x/`. */
export const toAddress = (file: string): string =>
  file === "index.html"
    ? "./"
    : file
        .replace(/\/index\.html$/, "/")
        .split("/")
        .map(encodeURIComponent)
        .join("/");

/** The file of the built site that is served at an address. */
export const toFile = (address: string): string =>
  decodeURIComponent(address.replace(/^\.\//, "").replace(/(^|\/)$/, "$1index.html"));
