import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode } from "cborg";
import type { BuiltSite } from "./site.ts";

/** What the search of a built site can be filtered by: the values of each filter. Format: as `scripts/settle-index.ts` has it. */
export const searchFilters = ({ folder, files }: BuiltSite): Map<string, string[]> =>
  new Map(
    [...files]
      .filter((file) => file.endsWith(".pf_filter"))
      .map((file) => {
        const bytes = gunzipSync(readFileSync(join(folder, file))).subarray("pagefind_dcd".length);
        const [name, values] = decode(bytes) as [string, [value: string, pages: number[]][]];
        return [name, values.map(([value]) => value)];
      }),
  );
