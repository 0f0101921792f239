import { join } from "node:path";
import { imageEndings, imageType } from "../model/image-type.ts";
import { picturePath } from "../model/picture-path.ts";
import type { Picture } from "../model/record.ts";
import { isPlace } from "../schema/address.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { entryFault, wholeProblem } from "./entry-fault.ts";
import { isFolder, namesIn, stray } from "./list-files.ts";
import { inspectPicture } from "./pictures/inspect.ts";
import { readBytes } from "./read-bytes.ts";

/** No page should ask its readers for more; a photograph that fills a screen has a tenth of it. */
const LIMIT = 5e6;

/** Names become addresses, whose letters are seen and mean nothing to servers. */
const nameFault = (entry: string): Found | undefined =>
  isPlace(`images/${encodeURIComponent(entry)}`)
    ? undefined
    : { kind: "invalid", found: `name: ${entry}`, hint: "rename it: write letters, digits, spaces and hyphens" };

/**
 * Reads the pictures in a folder, by their paths within it, and reports what is
 * none. All of them are published, whether prose shows them or not.
 *
 * @param name tells a path as problems do
 */
export function readPictures(
  folder: string,
  name: (path: string) => string,
  problems: Problem[],
): Map<string, Picture> {
  const pictures: [string, Picture][] = [];
  const walk = (at: string, within: string): void => {
    for (const entry of namesIn(at)) {
      const path = join(at, entry);
      const type = imageType(entry);
      const fault = entryFault(path) ?? nameFault(entry);
      if (fault) problems.push(wholeProblem(path, name, fault));
      else if (isFolder(path) && type === undefined) walk(path, `${within}${entry}/`);
      else if (isFolder(path))
        problems.push(stray(path, name, "rename it: only a picture has a name with such an ending"));
      else if (type === undefined)
        problems.push(stray(path, name, `a picture has one of the endings ${imageEndings.join(", ")}`));
      else {
        const bytes = readBytes(path, LIMIT);
        if ("kind" in bytes) problems.push(wholeProblem(path, name, bytes));
        else {
          const { size, faults } = inspectPicture(bytes, type);
          problems.push(...faults.map((found) => ({ ...wholeProblem(path, name, found), ...found })));
          pictures.push([`${within}${entry}`, { type, bytes, size }]);
        }
      }
    }
  };
  walk(folder, "");
  pictures.sort(([a], [b]) => (a < b ? -1 : 1));
  const published = new Map<string, string>();
  for (const [path] of pictures) {
    // Some file systems take capital and small letters for the same.
    const place = picturePath(path).toLowerCase();
    const other = published.get(place);
    if (other === undefined) published.set(place, path);
    else problems.push(wholeProblem(join(folder, path), name, sameAddress(path, other)));
  }
  return new Map(pictures);
}

const sameAddress = (path: string, other: string): Found => ({
  kind: "duplicate",
  found: `address: images/${picturePath(path)}`,
  hint: `rename ${path} or ${other}: both would be published there`,
});
