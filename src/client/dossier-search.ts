import { cardsOf, indexNames, matchNames, type NameIndex } from "../model/match-names.ts";
import type { SearchName } from "../model/search-name.ts";
import { loadNames } from "./name-index.ts";
import { loadPagefind, type Filters, type Pagefind } from "./pagefind.ts";
import { answer, askedWords, type Answer } from "./search-answer.ts";
import { leadToSearch } from "./search-keys.ts";
import { toCard, toResult } from "./search-result.ts";

/** Of how many results a facet says that they have a value; values are words of the dossier. */
const countOf = (filters: Filters, facet: string, value: string): number => {
  const counts = filters[facet] ?? {};
  return Object.hasOwn(counts, value) ? counts[value]! : 0;
};

const PAGE = 20;

/** Where the names of records cannot be loaded, words are asked for as they are. */
const NO_NAMES = indexNames({ names: [], small: [] });

/** How far a reader had come in the results, kept with the page in the history of the browser. */
interface Place {
  shown: number;
  top: number;
}

/**
 * `<dossier-search>` searches as one types. Words and facets live in the
 * address (`?q=…&kind=…`), so that a search can be linked; whoever comes back
 * to the page finds it as it was left. The record whose name it is comes first.
 */
class DossierSearch extends HTMLElement {
  #pagefind?: Pagefind;
  #names: NameIndex = NO_NAMES;
  #results: Answer["results"] = [];
  #cards: readonly SearchName[] = [];
  #shown = 0;
  #form!: HTMLFormElement;
  #list!: HTMLOListElement;
  #more!: HTMLButtonElement;
  #status!: HTMLElement;
  #place = history.state as Place | null;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#list = this.querySelector("ol")!;
    this.#more = this.querySelector("[data-more]")!;
    this.#status = this.querySelector("[role=status]")!;
    // On a phone they would push the results off the screen.
    this.querySelector("details")!.open = matchMedia("(width >= 64rem)").matches;
    leadToSearch(this.querySelector("input")!);
    this.#form.addEventListener("input", () => {
      this.#changed();
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener("reset", () =>
      setTimeout(() => {
        this.#changed();
      }),
    );
    this.#more.addEventListener("click", () => {
      const first = this.#list.children.length;
      void this.#showMore().then(() => {
        this.#list.children[first]?.querySelector("a")!.focus();
      });
    });
    addEventListener("popstate", () => {
      this.#read();
    });
    // The browser looks for the place before there are results.
    history.scrollRestoration = "manual";
    addEventListener("scrollend", () => {
      this.#keepPlace();
    });
    this.#list.addEventListener("click", () => {
      this.#keepPlace();
    });
    this.#status.textContent = this.dataset.hint!;
    void this.#load();
  }

  async #load(): Promise<void> {
    const names = loadNames(this.dataset.names!).catch(() => NO_NAMES);
    try {
      this.#pagefind = await loadPagefind(this.dataset.index!);
      this.#fill(await this.#pagefind.filters());
    } catch {
      this.#status.textContent = this.dataset.failed!;
      return;
    }
    this.#names = await names;
    this.#read();
  }

  #keepPlace(): void {
    const place: Place = { shown: this.#shown, top: scrollY };
    history.replaceState(place, "");
  }

  /** Puts every value of a facet into its list. */
  #fill(filters: Filters): void {
    for (const select of this.#form.querySelectorAll("select")) {
      const values = Object.keys(filters[select.name] ?? {}).sort((a, b) =>
        select.name === "year" ? yearIn(b) - yearIn(a) : a.localeCompare(b),
      );
      for (const value of values) select.add(new Option(value, value));
    }
  }

  #read(): void {
    const query = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      const wanted = query.get(field.name) ?? "";
      field.value = wanted;
      // A facet that the index does not know leaves the list on "any".
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
    }
    void this.#search();
  }

  #changed(): void {
    const query = new URLSearchParams([...new FormData(this.#form)].filter(([, value]) => value) as [string, string][]);
    history.replaceState(null, "", `${location.pathname}${query.size > 0 ? `?${query.toString()}` : ""}`);
    this.#place = null;
    void this.#search();
  }

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
  }

  async #search(): Promise<void> {
    const { q = "", ...facets } = Object.fromEntries(new FormData(this.#form)) as Record<string, string>;
    const filters = Object.fromEntries(Object.entries(facets).filter(([, value]) => value));
    const chosen = Object.keys(filters).length;
    this.querySelector("summary span")!.textContent = chosen > 0 ? `(${chosen})` : "";
    if (!q.trim() && chosen === 0) {
      this.#results = [];
      this.#cards = [];
      await this.#show(this.dataset.hint!);
      return;
    }
    const asked = askedWords(q, this.#names).join(" ");
    const found = await this.#pagefind?.debouncedSearch(asked || null, { filters }, 150);
    // A later key stroke has taken over.
    if (!found) return;
    const names = chosen === 0 ? this.#names : { ...NO_NAMES, small: this.#names.small };
    const search = (query: string) => this.#pagefind!.search(query, { filters });
    const { results, meant, counts, tally } = await answer(search, q, found, names);
    if (q !== this.querySelector("input")!.value) return;
    this.#results = results;
    this.#cards = cardsOf(matchNames(names, meant ?? q));
    this.#count(tally);
    await this.#show(this.#tell({ query: q.trim(), meant, ...counts }));
  }

  /** Says how much was found for what was asked, for what seems to be meant, and for some of the words. */
  #tell(values: Answer["counts"] & { query: string; meant: string | undefined }): string {
    const { count, some, meant, query } = values;
    const words: Record<string, string | number | undefined> = values;
    const { one, many, none, nothing, meant: corrected, part, rest } = this.dataset;
    const all = count === 1 ? one! : count > 0 ? many! : query ? none! : nothing!;
    const sentence = meant ? corrected! : some === 0 ? all : count === 0 ? part! : rest!;
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name]));
  }

  /** Says beside each value of a facet how many results it would leave. */
  #count(tally: Filters | undefined): void {
    for (const select of this.#form.querySelectorAll("select"))
      for (const option of select.options)
        if (option.value) option.text = option.value + (tally ? ` (${countOf(tally, select.name, option.value)})` : "");
  }

  async #show(status: string): Promise<void> {
    this.#shown = 0;
    this.#status.textContent = status;
    await this.#showMore(this.#place?.shown);
    if (this.#place) scrollTo({ top: this.#place.top, behavior: "instant" });
    this.#place = null;
  }

  async #showMore(count = PAGE): Promise<void> {
    const results = this.#results;
    const first = this.#shown;
    const items = await Promise.all(results.slice(first, first + count).map((result) => result.data()));
    if (results !== this.#results) return;
    const addresses = this.#cards.map(({ address }) => this.dataset.base! + address);
    const isCard = ({ url }: (typeof items)[number]) => addresses.includes(url);
    // What stood there is replaced at once, so that the page does not jump.
    if (first === 0)
      this.#list.replaceChildren(
        ...this.#cards.map((name, index) =>
          toCard(
            name,
            addresses[index]!,
            items.find(({ url }) => url === addresses[index]),
          ),
        ),
      );
    this.#list.append(...items.filter((item) => !isCard(item)).map(toResult));
    this.#shown = first + items.length;
    this.#more.hidden = this.#shown >= results.length;
  }
}

/** A year as `spellYear` writes it, as a number: 2024, `44 AD`, `45 BC`. */
const yearIn = (text: string): number => Number.parseInt(text) * (text.endsWith("BC") ? -1 : 1);

customElements.define("dossier-search", DossierSearch);
