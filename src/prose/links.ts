import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import type { RecordKind } from "../schema/fields.ts";
import { kinds, recordKinds } from "../schema/kinds.ts";

/** A record, or the page about the dossier, that a relative link points to. */
export interface LinkTarget {
  /** Undefined for the page about the dossier. */
  kind?: RecordKind;
  id: string;
  /** Path on the site, without base. */
  address: string;
  /** Anchor without its hash; empty when there is none. */
  anchor: string;
}

/** Whether a link leaves the site or stays on its page. */
export const isExternal = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** Absolute path of the file to which a link between content files leads. */
export const fileOfLink = (url: string, path: string): string => {
  const [to = ""] = url.split("#");
  return to === "" ? resolve(path) : resolve(dirname(path), decode(to));
};

/**
 * Resolves a link between content files, `../events/2023-04-new-timetable.mdx#why`,
 * which works on a code host, to the record that it means.
 *
 * @param path absolute path of the file that holds the link
 * @returns undefined when the path lies in no folder of records
 */
export function resolveContentLink(url: string, path: string, root: string): LinkTarget | undefined {
  if (isExternal(url)) return undefined;
  const [, anchor = ""] = url.split("#");
  const target = targetOfFile(fileOfLink(url, path), root);
  return target && { ...target, anchor };
}

/** The record that a file makes, or is part of; undefined when it lies in no folder of records. */
export function targetOfFile(path: string, root: string): Omit<LinkTarget, "anchor"> | undefined {
  const target = relative(resolve(root), path);
  const [folder, ...rest] = target.split(sep);
  if (target === "about.mdx") return { id: "about", address: "about/" };
  const kind = recordKinds.find((candidate) => kinds[candidate].folder === folder);
  if (!kind || rest.length === 0) return undefined;
  const id = kind === "dataset" ? rest[0]! : basename(rest.join(sep), extname(rest.join(sep)));
  return { kind, id, address: `${kinds[kind].address}/${id}/` };
}

/** Path of an image within the dossier's folder of images; undefined outside it. */
export function resolveImagePath(url: string, path: string, root: string): string | undefined {
  if (isExternal(url)) return undefined;
  const image = relative(join(resolve(root), "images"), resolve(dirname(path), decode(url)));
  return image.startsWith("..") ? undefined : image.split(sep).join("/");
}

/** The path that an address means, `#`, `?` and `%` of a name among its escapes; as written when they mean nothing. */
function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
