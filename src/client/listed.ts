/** An item of a list in an address, whose commas are its own: `Korea%2C Republic of`. */
export const toItem = (item: string): string => item.replace(/[%,]/g, encodeURIComponent);

/** Ticks the boxes whose values a list names. What is written by hand may name a value with a comma as it is. */
export function tick(boxes: readonly HTMLInputElement[], list: string): void {
  let rest = `,${list},`;
  // The longest first, so that of `r3,north` and `r3` the one is not taken for the other.
  for (const box of [...boxes].sort((a, b) => b.value.length - a.value.length))
    for (const item of [toItem(box.value), box.value])
      if (rest.includes(`,${item},`)) {
        box.checked = true;
        rest = rest.replace(`,${item},`, ",,");
      }
}
