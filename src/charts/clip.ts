/** Shortens a name that would not fit beside its mark; the table has it whole. */
export const clip = (name: string, characters: number): string =>
  name.length <= characters ? name : `${name.slice(0, characters - 1).trimEnd()}…`;
