import { compareLists } from "./compare-lists.ts";
import { compareNumbers } from "./compare-svg.ts";
import type { Difference } from "./difference.ts";
import { facetsOf, type Facets } from "./facets.ts";

/** In what two files of one name differ; their bytes do. Pages may be the same all the same. */
export function compareFiles(file: string, before: Buffer, after: Buffer): Difference[] {
  if (file.endsWith(".html")) return comparePages(file, before.toString(), after.toString());
  if (/\.(?:png|jpe?g|webp|avif|gif|woff2?)$/.test(file))
    return [{ file, kind: "picture", before: [`${before.length} bytes`], after: [`${after.length} bytes`] }];
  const texts = [before.toString(), after.toString()] as const;
  const numbers = file.endsWith(".svg") ? compareNumbers(...texts) : undefined;
  if (numbers) return [{ file, ...numbers }];
  const lines = compareLists(texts[0].split("\n"), texts[1].split("\n"));
  const kind = /\.[^./]+$/.exec(file)?.[0].slice(1) ?? "file";
  return lines ? [{ file, kind, ...lines }] : [];
}

function comparePages(file: string, before: string, after: string): Difference[] {
  const [left, right] = [facetsOf(before), facetsOf(after)];
  return (Object.keys(left) as (keyof Facets)[]).flatMap((kind) => {
    const lists = compareLists(left[kind], right[kind]);
    return lists ? [{ file, kind, ...lists }] : [];
  });
}
