/** One measured figure beside what it may be at most. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** The budget, in the same unit; undefined where a figure has none by itself. */
  limit?: number;
  /** The same figure of the commit that is measured beside this one. */
  before?: number;
}
