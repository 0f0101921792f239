import { fromSearched, toSearched } from "../model/search-letters.ts";

/** The part of Pagefind's browser API that is used here: https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Filters>;
  debouncedSearch(
    query: string | null,
    options: { filters: Record<string, string> },
    delay?: number,
  ): Promise<{ results: Result[]; filters: Filters } | null>;
}

type Filters = Record<string, Record<string, number>>;

/** Of how many results a facet says that they have a value; values are words of the dossier. */
const countOf = (filters: Filters, facet: string, value: string): number => {
  const counts = filters[facet] ?? {};
  return Object.hasOwn(counts, value) ? counts[value]! : 0;
};

interface Result {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

const PAGE = 20;

/**
 * `<dossier-search>` searches as one types. Words and facets live in the
 * address (`?q=…&kind=…`), so that a search can be linked.
 */
class DossierSearch extends HTMLElement {
  #pagefind?: Pagefind;
  #results: Result[] = [];
  #shown = 0;
  #form!: HTMLFormElement;
  #list!: HTMLOListElement;
  #more!: HTMLButtonElement;
  #status!: HTMLElement;

  connectedCallback(): void {
    this.hidden = false;
    this.#form = this.querySelector("form")!;
    this.#list = this.querySelector("ol")!;
    this.#more = this.querySelector("[data-more]")!;
    this.#status = this.querySelector("[role=status]")!;
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
    this.#status.textContent = this.dataset.hint!;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#pagefind = (await import(/* @vite-ignore */ this.dataset.index!)) as Pagefind;
      await this.#pagefind.init();
      this.#fill(await this.#pagefind.filters());
    } catch {
      this.#status.textContent = this.dataset.failed!;
      return;
    }
    this.#read();
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
    void this.#search();
  }

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
  }

  /**
   * The words that a page must have: per cent signs are not in the index, and a
   * question's small words would ask for what a page need not say.
   */
  #plain(query: string): string {
    const small = this.dataset.small!.split(" ");
    const words = query
      .replace(/%|\bper ?cent\b/gi, " ")
      .trim()
      .split(/\s+/);
    const telling = words.filter((word) => !small.includes(word.toLowerCase()));
    return (telling.length > 0 ? telling : words).join(" ");
  }

  async #search(): Promise<void> {
    const { q = "", ...facets } = Object.fromEntries(new FormData(this.#form)) as Record<string, string>;
    const filters = Object.fromEntries(Object.entries(facets).filter(([, value]) => value));
    const words = this.#plain(q);
    if (!words && Object.keys(filters).length === 0) {
      this.#results = [];
      this.#show(this.dataset.hint!);
      return;
    }
    const found = await this.#pagefind?.debouncedSearch(toSearched(words) || null, { filters }, 150);
    // A later key stroke has taken over.
    if (!found) return;
    this.#results = found.results;
    this.#count(found.filters);
    const count = found.results.length;
    this.#show(
      count === 0
        ? words
          ? this.dataset.none!.replace("{query}", () => q.trim())
          : this.dataset.nothing!
        : count === 1
          ? this.dataset.one!
          : this.dataset.some!.replace("{count}", String(count)),
    );
  }

  /** Says beside each value of a facet how many results it would leave. */
  #count(filters: Filters): void {
    for (const select of this.#form.querySelectorAll("select"))
      for (const option of select.options)
        if (option.value) option.text = `${option.value} (${countOf(filters, select.name, option.value)})`;
  }

  #show(status: string): void {
    this.#list.replaceChildren();
    this.#shown = 0;
    this.#status.textContent = status;
    void this.#showMore();
  }

  async #showMore(): Promise<void> {
    const next = this.#results.slice(this.#shown, this.#shown + PAGE);
    this.#shown += next.length;
    const results = this.#results;
    const items = await Promise.all(next.map((result) => result.data()));
    if (results !== this.#results) return;
    this.#list.append(...items.map(toItem));
    this.#more.hidden = this.#shown >= results.length;
  }
}

/** A year as `spellYear` writes it, as a number: 2024, `44 AD`, `45 BC`. */
const yearIn = (text: string): number => Number.parseInt(text) * (text.endsWith("BC") ? -1 : 1);

function toItem({ url, excerpt, meta }: Awaited<ReturnType<Result["data"]>>): HTMLLIElement {
  const item = document.createElement("li");
  const kind = document.createElement("p");
  kind.className = "kicker";
  kind.textContent = meta.kind ?? "";
  const heading = document.createElement("h2");
  const link = document.createElement("a");
  link.href = url;
  heading.dir = "auto";
  link.textContent = fromSearched(meta.title ?? url);
  heading.append(link);
  const text = document.createElement("p");
  text.dir = "auto";
  text.append(...toExcerpt(fromSearched(excerpt)));
  item.append(kind, heading, text);
  return item;
}

/** What Pagefind found, which it gives as HTML: text, and words in `<mark>`. */
const toExcerpt = (html: string): (string | HTMLElement)[] =>
  [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map(({ nodeName, textContent }) => {
    const words = textContent ?? "";
    return nodeName === "MARK" ? Object.assign(document.createElement("mark"), { textContent: words }) : words;
  });

customElements.define("dossier-search", DossierSearch);
