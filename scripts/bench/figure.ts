/** One measured figure beside what it may be at most. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** The budget, in the same unit. */
  limit: number;
}
