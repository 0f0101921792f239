/**
 * When the files of a dossier were edited, as far as that is known. A record is
 * called by its folder and id, `claims/quay-to-close`; a dataset is all that
 * lies in its folder, and a file that is no record is called without its ending.
 */
export interface History {
  /** Whether it goes back to the first edit: a shallow clone knows the latest alone. */
  isWhole: boolean;
  /** The days on which each was edited, `2024-11-05`, the latest first. */
  days: ReadonlyMap<string, readonly string[]>;
}
