import { createHash } from "node:crypto";
import type { ArchivedFile } from "./zip.ts";

interface BagOptions {
  /** Name of the folder that holds all of it. */
  name: string;
  /** What the bag says of itself, by the format's names. */
  info: readonly (readonly [label: string, value: string])[];
}

/**
 * Puts files into a bag, in which the checksum of each is written down, so that
 * anybody can tell years later whether all of it is there and as it was.
 *
 * Format: BagIt 1.0, https://www.rfc-editor.org/info/rfc8493
 */
export function toBag(payload: readonly ArchivedFile[], { name, info }: BagOptions): ArchivedFile[] {
  const files = payload.map(({ path, bytes }) => ({ path: `data/${path}`, bytes }));
  const octets = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const about = [...info, ["Payload-Oxum", `${octets}.${files.length}`] as const];
  const tags = [
    text("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
    text("bag-info.txt", about.map(([label, value]) => `${label}: ${value.replace(/\s+/g, " ")}\n`).join("")),
    text("manifest-sha256.txt", manifestOf(files)),
  ];
  return [...tags, text("tagmanifest-sha256.txt", manifestOf(tags)), ...files].map(({ path, bytes }) => ({
    path: `${name}/${path}`,
    bytes,
  }));
}

const text = (path: string, content: string): ArchivedFile => ({ path, bytes: new TextEncoder().encode(content) });

const manifestOf = (files: readonly ArchivedFile[]): string =>
  files.map(({ path, bytes }) => `${sha256(bytes)}  ${inManifest(path)}\n`).join("");

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What would end a line of the manifest, or read as an escape in it. */
const inManifest = (path: string): string => path.replace(/[%\r\n]/g, encodeURIComponent);
