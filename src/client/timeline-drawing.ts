/** From a mark to what is said of it, in px. */
const GAP = 6;

/**
 * `<timeline-drawing>` says beside a mark what it is, while it is pointed at or
 * has the focus; and makes its marks one stop of the Tab key: arrows lead from
 * one to the next in time, and to the nearest in the lane above or below. Other
 * keys stay the page's. Without the script every mark is a stop of its own.
 */
class TimelineDrawing extends HTMLElement {
  /** Where each mark stands in the whole of the time, in order; a script may move them. */
  #places = new Map<SVGAElement, number>();
  #stop: SVGAElement | undefined;
  #tip = document.createElement("p");
  /** The mark of which it speaks. */
  #read: SVGAElement | null = null;

  connectedCallback(): void {
    const marks = [...this.querySelectorAll<SVGAElement>(".event")];
    const placed = marks.map((mark) => [mark, placeOf(mark)] as const).sort(([, a], [, b]) => a - b);
    this.#places = new Map(placed);
    for (const mark of marks) mark.setAttribute("tabindex", "-1");
    this.#stopAt(placed.at(-1)?.[0]);
    this.addEventListener("keydown", (event) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      const mark = isPlain && this.#next(event.key, markOf(event.target));
      if (!mark) return;
      event.preventDefault();
      mark.focus();
    });
    this.addEventListener("focusin", ({ target }) => {
      this.#stopAt(markOf(target));
    });
    this.#tip.className = "tip";
    // The mark itself is named so.
    this.#tip.ariaHidden = "true";
    this.#tip.hidden = true;
    this.append(this.#tip);
    // Its marks have been moved.
    this.addEventListener("move", () => {
      this.#placeTip();
    });
    // Who points at a mark may have the focus elsewhere.
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#say(null);
    });
    for (const type of ["pointerover", "focusin"])
      this.addEventListener(type, ({ target }) => {
        this.#say(markOf(target));
      });
    for (const type of ["pointerout", "focusout"])
      this.addEventListener(type, () => {
        const mark = markOf(document.activeElement);
        this.#say(type === "pointerout" && this.contains(mark) ? mark : null);
      });
  }

  #say(mark: SVGAElement | null): void {
    this.#read = mark;
    this.#tip.hidden = !mark;
    if (!mark) return;
    const title = mark.querySelector("title");
    if (title) mark.setAttribute("aria-label", title.textContent);
    // A browser would show it as well, beside this.
    title?.remove();
    const [when, name] = mark.getAttribute("aria-label")!.split(":\n") as [string, string];
    const time = document.createElement("span");
    time.textContent = when;
    this.#tip.replaceChildren(time, name);
    this.#placeTip();
  }

  /** Puts what is said of a mark beside it, on the side of more room. */
  #placeTip(): void {
    if (!this.#read) return;
    const shape = this.#read.querySelector(".long > .bar, .event:not(.long) .dot") ?? this.#read;
    const [own, lanes, mark] = [this, this.querySelector(".lanes")!, shape].map((element) =>
      element.getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect];
    const middle = (Math.max(mark.left, lanes.left) + Math.min(mark.right, lanes.right)) / 2 - own.left;
    const isLeft = middle > own.width / 2;
    const isBelow = mark.top - own.top < own.height / 2;
    const { style } = this.#tip;
    style.left = isLeft ? "auto" : `${middle}px`;
    style.right = isLeft ? `${own.width - middle}px` : "auto";
    style.top = isBelow ? `${mark.bottom - own.top + GAP}px` : "auto";
    style.bottom = isBelow ? "auto" : `${own.bottom - mark.top + GAP}px`;
  }

  /** What has not been filtered out, in order of time. */
  get #marks(): SVGAElement[] {
    return [...this.#places.keys()].filter((mark) => !mark.classList.contains("out"));
  }

  /** The mark that a key leads to; undefined where there is none, or the key means nothing here. */
  #next(key: string, from: SVGAElement | null): SVGAElement | undefined {
    if (!from || !key.startsWith("Arrow")) return undefined;
    const marks = this.#marks;
    const rank = marks.indexOf(from);
    if (key === "ArrowRight") return marks[rank + 1];
    if (key === "ArrowLeft") return marks[rank - 1];
    const lanes = [...new Set([...this.querySelectorAll(".event:not(.out)")].map(({ parentNode }) => parentNode))];
    const lane = lanes[lanes.indexOf(from.parentNode) + (key === "ArrowDown" ? 1 : -1)];
    const near = marks.filter((mark) => mark.parentNode === lane);
    const distance = (mark: SVGAElement) => Math.abs(this.#places.get(mark)! - this.#places.get(from)!);
    return near.sort((a, b) => distance(a) - distance(b))[0];
  }

  #stopAt(stop: SVGAElement | null | undefined): void {
    if (!stop) return;
    this.#stop?.setAttribute("tabindex", "-1");
    stop.setAttribute("tabindex", "0");
    this.#stop = stop;
  }
}

const markOf = (target: EventTarget | null): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>(".event") : null;

const placeOf = (mark: Element): number => Number.parseFloat(mark.querySelector(".dot")!.getAttribute("cx")!);

customElements.define("timeline-drawing", TimelineDrawing);
