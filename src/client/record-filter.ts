/**
 * `<record-filter>` shows the items of the page that fit its form. An item says
 * in `data-<name>` which words it has; a `data-group` with none left is hidden.
 * The choice lives in the address, so that it can be linked and goes back with
 * the browser; unknown words are ignored. Links of the page to such an address
 * choose in place. What `<as-known>` marks as `data-later` is not there. A part that is `data-for` some words, `kind:forecast`, opens
 * and comes first with one of them, and makes way for others. A `filter` event
 * at the element says that others are shown.
 */
class RecordFilter extends HTMLElement {
  readonly #links = document.querySelectorAll('main a[href^="?"]:not([data-day])');

  connectedCallback(): void {
    const form = this.querySelector("form")!;
    this.querySelector("details")!.open = matchMedia("(min-width: 40rem)").matches;
    this.#read(form);
    form.addEventListener("change", () => {
      this.#write(form);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    form.addEventListener("reset", () =>
      setTimeout(() => {
        this.#write(form);
      }),
    );
    for (const link of this.#links)
      link.addEventListener("click", (event) => {
        // With a key held, a link opens elsewhere.
        const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
        if (ctrlKey || metaKey || shiftKey) return;
        event.preventDefault();
        this.#go(link.getAttribute("href")!);
        this.#read(form);
      });
    addEventListener("popstate", () => {
      this.#read(form);
    });
    document.addEventListener("asof", () => {
      this.#show(form);
    });
  }

  get #names(): string[] {
    return [...this.querySelectorAll("select")].map(({ name }) => name);
  }

  #read(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll("select")) {
      const wanted = query.get(select.name) ?? "";
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
    }
    this.#show(form);
  }

  #write(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of form.querySelectorAll("select")) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const search = query.toString();
    this.#go(search && `?${search}`);
    this.#show(form);
  }

  #go(search: string): void {
    history.pushState(null, "", `${location.pathname}${search}${location.hash}`);
  }

  #show(form: HTMLFormElement): void {
    const wanted = [...form.querySelectorAll("select")].filter(({ value }) => value);
    const items = document.querySelectorAll<HTMLElement>(this.#names.map((name) => `main li[data-${name}]`).join());
    const all = [...items].filter(({ dataset }) => !("later" in dataset)).length;
    let shown = 0;
    for (const item of items) {
      const fits =
        !("later" in item.dataset) && wanted.every(({ name, value }) => item.dataset[name]?.split(" ").includes(value));
      item.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of document.querySelectorAll<HTMLElement>("main [data-group]"))
      group.hidden = ![...items].some((item) => !item.hidden && group.contains(item));
    const chosen = wanted.map(({ name, value }) => `${name}:${value}`);
    for (const part of document.querySelectorAll<HTMLElement>("main [data-for]")) {
      const isMeant = part.dataset.for!.split(" ").some((word) => chosen.includes(word));
      part.hidden = chosen.length > 0 && !isMeant;
      part.querySelector("details")!.open = isMeant;
      if (isMeant) this.after(part);
      else document.querySelector("main")!.append(part);
    }
    const words = shown === 0 ? this.dataset.none! : this.dataset.shown!;
    this.querySelector("output")!.textContent = words.replace("{shown}", String(shown)).replace("{all}", String(all));
    this.querySelector("button")!.hidden = wanted.length === 0;
    this.dispatchEvent(new Event("filter"));
    for (const link of this.#links)
      link.ariaCurrent = String(sorted(link.getAttribute("href")!) === sorted(location.search));
  }
}

/** The same question, in whatever order it is asked. */
function sorted(search: string): string {
  const query = new URLSearchParams(search);
  query.sort();
  return query.toString();
}

customElements.define("record-filter", RecordFilter);
