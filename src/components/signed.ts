import { formatNumber } from "../charts/parts/format.ts";

/** A difference with its sign: `+0.02`. */
export const signed = (difference: number, { decimals }: { decimals?: number | undefined }): string =>
  `${difference > 0 ? "+" : ""}${formatNumber(difference, { decimals })}`;
