/** A share as it is written in a drawing: `37.25%`. */
export const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`;
