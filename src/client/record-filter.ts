/**
 * `<record-filter>` shows the items of the page that fit its form. An item says
 * in `data-<name>` which words it has; a `data-group` with none left is hidden.
 * The choice lives in the address, so that it can be linked and goes back with
 * the browser; unknown words are ignored.
 */
class RecordFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form")!;
    this.hidden = false;
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
    addEventListener("popstate", () => {
      this.#read(form);
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
    history.pushState(null, "", `${location.pathname}${search && `?${search}`}${location.hash}`);
    this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const wanted = [...form.querySelectorAll("select")].filter(({ value }) => value);
    const items = document.querySelectorAll<HTMLElement>(this.#names.map((name) => `main [data-${name}]`).join());
    let shown = 0;
    for (const item of items) {
      const fits = wanted.every(({ name, value }) => item.dataset[name]?.split(" ").includes(value));
      item.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of document.querySelectorAll<HTMLElement>("main [data-group]"))
      group.hidden = !group.querySelector("li:not([hidden])");
    const words = shown === 0 ? this.dataset.none! : this.dataset.shown!;
    this.querySelector("output")!.textContent = words
      .replace("{shown}", String(shown))
      .replace("{all}", String(items.length));
  }
}

customElements.define("record-filter", RecordFilter);
