import { zipSync } from "fflate";

/** A file of an archive. */
export interface ArchivedFile {
  /** Path within the archive, with slashes. */
  path: string;
  bytes: Uint8Array;
}

/** The earliest day that the format has; which one it is says nothing, but is always the same. By its fields it is local. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * Packs files into a ZIP archive. The same files in the same order make the same
 * bytes on every machine, as nothing is asked of its clock or of its zlib.
 */
export const toZip = (files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { level: 9, mtime: FIRST_DAY, os: 3 });
