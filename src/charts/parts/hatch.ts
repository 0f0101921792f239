/** How much of a country without a figure its stripes cover. */
export const HATCH = 0.4;
