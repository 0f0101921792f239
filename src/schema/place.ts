/** Where something stands in a file; both 1-based. */
export interface Place {
  line: number;
  column: number;
}
