/** Counts anew what a bar of shares is made of: the parts that are drawn, and their names below. */
export function recount(shares: Element, counts: ReadonlyMap<string, number>): void {
  let total = 0;
  for (const part of shares.querySelectorAll<SVGElement>("svg > [data-part]")) {
    const count = counts.get(part.dataset.part!) ?? 0;
    // A part that leads nowhere is but drawn.
    const rect = part.querySelector("rect") ?? part;
    rect.setAttribute("x", String(total));
    rect.setAttribute("width", String(count));
    part.querySelector("title")?.replaceChildren(`${count} ${part.dataset.label}`);
    total += count;
  }
  shares.querySelector("svg")!.setAttribute("viewBox", `0 0 ${Math.max(1, total)} 1`);
  for (const part of shares.querySelectorAll<HTMLElement>("li[data-part]")) {
    const count = counts.get(part.dataset.part!) ?? 0;
    part.querySelector("b")!.textContent = String(count);
    part.hidden = count === 0;
  }
}

/** How many of some items have each word. */
export function countBy<T>(items: readonly T[], wordOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(wordOf(item), (counts.get(wordOf(item)) ?? 0) + 1);
  return counts;
}
