import { cardsOf, matchNames, type NameMatch } from "../model/match-names.ts";
import { loadNames } from "./name-index.ts";
import { leadToSearch } from "./search-keys.ts";

/** As many names are offered as fit below the box of a phone, keyboard and all. */
const MOST = 6;

/**
 * `<site-search>` makes a combobox of the box in the head of a page: below it
 * are the records whose names fit what is typed, and a way to the search of all
 * text. The names are fetched when the box is first used; without them, and
 * without script, the box is a form that leads to the search.
 */
class SiteSearch extends HTMLElement {
  #box!: HTMLInputElement;
  #list!: HTMLElement;
  #status!: HTMLElement;
  #active = -1;

  connectedCallback(): void {
    this.#box = this.querySelector("input")!;
    this.#list = this.querySelector(".offers")!;
    this.#status = this.querySelector("[role=status]")!;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", this.#list.dataset.label!);
    this.#box.setAttribute("role", "combobox");
    this.#box.setAttribute("aria-autocomplete", "list");
    this.#box.setAttribute("aria-controls", this.#list.id);
    this.#box.setAttribute("aria-expanded", "false");
    leadToSearch(this.#box);
    this.#box.addEventListener("focus", () => void this.#offer());
    this.#box.addEventListener("input", () => void this.#offer());
    this.#box.addEventListener("keydown", (event) => {
      this.#press(event);
    });
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    });
    // A press on an offer, or on the bar beside it, must not take the focus away.
    this.#list.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll("a")];
  }

  async #offer(): Promise<void> {
    const asked = this.#box.value.trim();
    const names = await loadNames(this.dataset.names!).catch(() => undefined);
    // Something else has been typed meanwhile, or the box been left.
    if (asked !== this.#box.value.trim() || document.activeElement !== this.#box) return;
    if (!names || asked === "") {
      this.#close();
      return;
    }
    const matches = matchNames(names, asked);
    const cards = cardsOf(matches);
    const found = matches.slice(0, MOST);
    this.#list.replaceChildren(
      ...found.map((match) => this.#toOption(match, cards.includes(match.name))),
      this.#toAll(asked),
    );
    this.#options.forEach((option, index) => {
      option.id = `${this.#list.id}-${index}`;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
    });
    this.#list.hidden = false;
    this.#box.setAttribute("aria-expanded", "true");
    this.#status.textContent = (found.length === 1 ? this.dataset.one! : this.dataset.some!).replace(
      "{count}",
      String(found.length),
    );
    this.#choose(-1);
  }

  #toOption({ name }: NameMatch, isCard: boolean): HTMLAnchorElement {
    const link = document.createElement("a");
    link.classList.toggle("is-card", isCard);
    link.href = this.dataset.base! + name.address;
    const title = Object.assign(document.createElement("span"), { textContent: name.title, dir: "auto" });
    const kind = Object.assign(document.createElement("small"), { textContent: name.kind });
    link.append(title, " ", kind);
    return link;
  }

  #toAll(asked: string): HTMLAnchorElement {
    const link = document.createElement("a");
    link.className = "to-all";
    link.href = `${this.#box.form!.action}?${new URLSearchParams({ q: asked }).toString()}`;
    link.textContent = this.dataset.all!.replace("{query}", () => asked);
    return link;
  }

  #press(event: KeyboardEvent): void {
    const count = this.#options.length;
    const isOpen = !this.#list.hidden;
    if (event.key === "Escape" && isOpen) this.#close();
    else if (event.key === "Enter" && isOpen && this.#active >= 0) this.#options[this.#active]!.click();
    // From the box to the first or the last, and from there to the box again.
    else if (event.key === "ArrowDown" && isOpen) this.#choose(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (event.key === "ArrowUp" && isOpen) this.#choose(this.#active < 0 ? count - 1 : this.#active - 1);
    else return;
    event.preventDefault();
  }

  #choose(active: number): void {
    this.#active = active;
    this.#options.forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === active));
      if (index === active) option.scrollIntoView({ block: "nearest" });
    });
    const chosen = this.#options[active];
    if (chosen) this.#box.setAttribute("aria-activedescendant", chosen.id);
    else this.#box.removeAttribute("aria-activedescendant");
  }

  #close(): void {
    this.#list.hidden = true;
    this.#status.textContent = "";
    this.#box.setAttribute("aria-expanded", "false");
    this.#choose(-1);
  }
}

customElements.define("site-search", SiteSearch);
