/**
 * `<timeline-drawing>` makes its marks one stop of the Tab key: arrows lead from
 * one to the next in time, and to the nearest in the lane above or below. Other
 * keys stay the page's. Without the script every mark is a stop of its own.
 */
class TimelineDrawing extends HTMLElement {
  /** Where each mark stands in the whole of the time, in order; a script may move them. */
  #places = new Map<SVGAElement, number>();

  connectedCallback(): void {
    const marks = [...this.querySelectorAll<SVGAElement>(".event")];
    const placed = marks.map((mark) => [mark, placeOf(mark)] as const).sort(([, a], [, b]) => a - b);
    this.#places = new Map(placed);
    this.#stopAt(placed.at(-1)?.[0]);
    this.addEventListener("keydown", (event) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      const mark = isPlain && this.#next(event.key, (event.target as Element).closest<SVGAElement>(".event"));
      if (!mark) return;
      event.preventDefault();
      mark.focus();
    });
    this.addEventListener("focusin", ({ target }) => {
      this.#stopAt((target as Element).closest<SVGAElement>(".event") ?? undefined);
    });
  }

  /** What has not been filtered out, in order of time. */
  get #marks(): SVGAElement[] {
    return [...this.#places.keys()].filter((mark) => !mark.classList.contains("out"));
  }

  /** The mark that a key leads to; undefined where there is none, or the key means nothing here. */
  #next(key: string, from: SVGAElement | null): SVGAElement | undefined {
    if (!from) return undefined;
    const marks = this.#marks;
    const rank = marks.indexOf(from);
    if (key === "ArrowRight") return marks[rank + 1];
    if (key === "ArrowLeft") return marks[rank - 1];
    if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
    const lanes = [...new Set([...this.querySelectorAll(".event:not(.out)")].map(({ parentNode }) => parentNode))];
    const lane = lanes[lanes.indexOf(from.parentNode) + (key === "ArrowDown" ? 1 : -1)];
    const near = marks.filter((mark) => mark.parentNode === lane);
    const distance = (mark: SVGAElement) => Math.abs(this.#places.get(mark)! - this.#places.get(from)!);
    return near.sort((a, b) => distance(a) - distance(b))[0];
  }

  #stopAt(stop: SVGAElement | undefined): void {
    if (!stop) return;
    for (const mark of this.#places.keys()) mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
  }
}

/** Where a mark stands: all but its dot may be left out. */
const placeOf = (mark: Element): number => Number.parseFloat(mark.querySelector(".at:has(.dot)")!.getAttribute("x")!);

customElements.define("timeline-drawing", TimelineDrawing);
