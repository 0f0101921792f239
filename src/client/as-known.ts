import { isoOf, readDay, spellDay, withDay } from "./as-known/day.ts";
import { keepDay } from "./as-known/keep-day.ts";
import { isThere } from "./as-known/mark.ts";

/**
 * `<as-known>` shows the list of its page as it was known on the day that the
 * address names, `?asof=2024-06-30`, a month or a year being over. An item says
 * in `data-known` since when it is known; what came later is `data-later`, and
 * left to the filter of the page. An `asof` event at the document tells of a new
 * day. Links to pages of the same kind keep it.
 */
class AsKnown extends HTMLElement {
  readonly #items = document.querySelectorAll<HTMLElement>("main [data-known]");
  readonly #form = this.querySelector("form")!;
  readonly #input = this.querySelector("input")!;
  /** The way back to today, and the one into the past. */
  readonly #ways = this.querySelectorAll<HTMLAnchorElement>("[data-day]");

  connectedCallback(): void {
    const input = this.#input;
    input.onchange = () => {
      if (input.value && input.validity.valid) this.#go(input.value);
    };
    this.#form.onsubmit = () => false;
    for (const way of this.#ways)
      way.onclick = (event) => {
        // With a key held, a link opens elsewhere.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#go(readDay(way.search)?.given);
        // The link that was followed is gone.
        (this.#form.hidden ? this.#ways[1]! : input).focus();
      };
    addEventListener("popstate", () => {
      this.#show();
    });
    this.#show();
  }

  #go(day: string | undefined): void {
    history.pushState(null, "", location.pathname + withDay(location.search, day) + location.hash);
    this.#show();
  }

  #show(): void {
    const given = readDay();
    const day = given?.end ? given : undefined;
    let known = 0;
    for (const item of this.#items) {
      const there = isThere(item, day);
      item.toggleAttribute("data-later", !there);
      if (item.localName === "li" && there) known++;
    }
    keepDay(this.dataset.pages!, day?.given);
    const { shown, further, badDay } = this.dataset as Record<string, string>;
    const [first, last] = this.querySelectorAll("output > *") as unknown as [Element, Element];
    first.textContent = day
      ? shown!.replace("{day}", spellDay(day)).replace("{known}", String(known))
      : given
        ? badDay!.replace("{given}", () => given.given)
        : "";
    last.textContent = day ? further! : "";
    this.classList.toggle("is-past", !!given);
    this.#form.hidden = !given;
    this.#ways[1]!.hidden = !!given;
    this.#input.value = day ? isoOf(day) : "";
    document.dispatchEvent(new Event("asof"));
  }
}

customElements.define("as-known", AsKnown);
