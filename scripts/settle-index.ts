import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** A file of Pagefind's index, by its path within it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [version: string, pages: unknown, chunks: unknown, filters: [name: string, file: string][], ...unknown[]];
interface Entry {
  languages: Record<string, { hash: string }>;
}

/** What stands before the data in each packed file, by which Pagefind's script knows that it has been unpacked. */
const SIGNATURE = "pagefind_dcd";
const FILTER = /^filter\/(.+)\.pf_filter$/;
const META = /^pagefind\.(.+)\.pf_meta$/;

/**
 * Makes the index of a site the same each time it is written. Pagefind keeps
 * filters and their values in an order that it draws by lot, and names files by
 * what is in them: here they are sorted, and the files renamed.
 *
 * Format: Pagefind 1.5, gzip over CBOR, `pagefind/src/index/` in its sources.
 *
 * @throws {Error} when the files are not as that version writes them
 */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const rename = (name: string, content: Uint8Array): string => {
    const [language = ""] = /^.*_/.exec(name) ?? [];
    const digest = createHash("sha256").update(content).digest("hex");
    const settled = `${language}${digest.slice(0, name.length - language.length)}`;
    names.set(name, settled);
    return settled;
  };
  const nameOf = (name: string): string => {
    const settled = names.get(name);
    if (settled === undefined) throw new Error(`Pagefind's index names a file that is not there: ${name}`);
    return settled;
  };

  const filters = files
    .filter(({ path }) => FILTER.test(path))
    .map(({ path, content }) => {
      const [name, values] = unpack(content) as Filter;
      const sorted = pack([name, values.toSorted(byName)]);
      return { path: `filter/${rename(FILTER.exec(path)![1]!, sorted)}.pf_filter`, content: sorted };
    });
  const metas = files
    .filter(({ path }) => META.test(path))
    .map(({ path, content }) => {
      const [version, pages, chunks, named, ...rest] = unpack(content) as Meta;
      const renamed = named.map(([name, file]): [string, string] => [name, nameOf(file)]);
      const sorted = pack([version, pages, chunks, renamed.toSorted(byName), ...rest]);
      return { path: `pagefind.${rename(META.exec(path)![1]!, sorted)}.pf_meta`, content: sorted };
    });
  const others = files
    .filter(({ path }) => !FILTER.test(path) && !META.test(path))
    .map((file) => {
      if (file.path !== "pagefind-entry.json") return file;
      const entry = JSON.parse(new TextDecoder().decode(file.content)) as Entry;
      for (const language of Object.values(entry.languages)) language.hash = nameOf(language.hash);
      return { path: file.path, content: new TextEncoder().encode(JSON.stringify(entry)) };
    });
  return [...others, ...metas, ...filters].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function unpack(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (bytes.toString("latin1", 0, SIGNATURE.length) !== SIGNATURE) throw new Error("not a packed file of Pagefind's");
  return decode(bytes.subarray(SIGNATURE.length));
}

function pack(data: unknown): Uint8Array {
  const packed = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(data)]), { level: 9 });
  // The system on which it was packed, which differs from one to another: unknown.
  packed[9] = 255;
  return packed;
}
