import type { Day } from "./day.ts";
import { isOpen, isThere } from "./mark.ts";

/** The word by which what was not decided is filtered and counted. */
export const NOT_DECIDED = "not-decided";

/** Takes away the verdict on an item while it was not decided, and says so instead. */
export function markVerdict(item: HTMLElement, open: boolean, words: string): void {
  const verdict = item.querySelector<HTMLElement>(".badge")!;
  verdict.hidden = open;
  item.querySelector(".not-decided")?.remove();
  if (open) {
    const instead = document.createElement("span");
    instead.className = "badge tone-open not-decided";
    instead.textContent = words;
    verdict.after(instead);
  }
  // The word by which a filter finds it.
  const { dataset } = item;
  if (dataset.status === undefined) return;
  dataset.verdict ??= dataset.status;
  dataset.status = open ? NOT_DECIDED : dataset.verdict;
}

/** A square of a claim is there when the claim is, and says no more of it than its row does. */
export function markSquare(square: HTMLAnchorElement, item: HTMLElement, day: Day | undefined, words: string): void {
  const open = isOpen(item, day);
  square.parentElement!.hidden = !isThere(item, day);
  square.classList.toggle("tone-open", open);
  const { dataset } = square;
  dataset.name ??= square.ariaLabel!;
  square.ariaLabel = open ? `${item.querySelector("a")!.textContent} ${words}` : dataset.name;
}
