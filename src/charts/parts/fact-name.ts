/** An id or a word as part of a fact's name, which has no hyphens: `2024_06` for edition 2024-06. */
export const toFactName = (id: string): string => id.replaceAll("-", "_");
