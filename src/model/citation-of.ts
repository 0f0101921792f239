import type { Fields } from "../schema/kinds.ts";

type Dataset = Fields<"dataset">;

/** How the figures of some editions are cited: the producer may call its work otherwise from one to the next. */
export const citationOf = ({ citation }: Dataset, editions: readonly Dataset["editions"][number][]): string =>
  [...new Set(editions.map((edition) => edition.citation ?? citation))].join("; ");
