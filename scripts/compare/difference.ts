/** In what one file of two builds differs. */
export interface Difference {
  /** Path of the file within the site: `claims/index.html`. */
  file: string;
  /** What differs: a facet of a page such as `heading`, `address` where a file is on one side only, or the kind of a file. */
  kind: string;
  /** What only the first build has, in its order. */
  before: readonly string[];
  /** What only the second has. */
  after: readonly string[];
}
