import type { EmbedChoice } from "../embeds/choices.ts";
import { tick, toItem } from "./listed.ts";
import { toSnippet, type Snippet } from "../embeds/snippets.ts";

/** What of the form goes into the address of a frame. */
const PARAMETERS = ["theme", "accent", "highlight", "from", "to", "view"];

/**
 * `<embed-builder data-script>` shows the chart that its form describes in a
 * frame, and the code of it. What is chosen stands in the page's address;
 * unknown words there change nothing.
 */
class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    const choices = JSON.parse(this.querySelector("script")!.textContent) as EmbedChoice[];
    const [form, look] = this.querySelectorAll("form") as unknown as [HTMLFormElement, HTMLFormElement];
    const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
    const chosen = () => choices.find(({ id }) => id === select("chart").value) ?? choices[0]!;

    const given = new URLSearchParams(location.search);
    setValue(select("chart"), given.get("chart") ?? "");
    this.#offer(form, chosen());
    for (const control of form.elements as unknown as (HTMLInputElement | HTMLSelectElement)[])
      for (const value of given.getAll(control.name)) setValue(control, value);
    tick([...form.querySelectorAll<HTMLInputElement>("[name=highlight]")], given.get("highlight") ?? "");

    // On a small screen a wide preview would be cut off.
    if (this.clientWidth < 640) (look.elements.namedItem("width") as RadioNodeList).value = "320";

    const show = () => {
      this.#show(chosen(), new FormData(form), new FormData(look));
    };
    form.oninput = ({ target }) => {
      if (target === select("chart")) this.#offer(form, chosen());
      show();
    };
    look.oninput = show;
    form.onsubmit = (event) => {
      event.preventDefault();
    };
    show();
  }

  /** Fills the form with what may be chosen of a chart. */
  #offer(form: HTMLFormElement, { variants, series, years, times }: EmbedChoice): void {
    const fill = (name: string, options: readonly (readonly [value: string, label: string])[]) => {
      const select = form.elements.namedItem(name) as HTMLSelectElement;
      select.replaceChildren(...options.map(([value, label]) => new Option(label, value)));
      select.parentElement!.hidden = options.length < 2;
    };
    const { live } = (form.elements.namedItem("edition") as HTMLElement).dataset;
    fill(
      "edition",
      variants.map(({ edition, label }) => [edition, edition ? label : live!]),
    );
    for (const name of ["from", "to"] as const) {
      const { published, both, alone } = (form.elements.namedItem(name) as HTMLElement).dataset;
      fill(
        name,
        years.includes(name) ? [["", published!], ...times.map((year) => [`${year}`, `${year}`] as const)] : [],
      );
      this.querySelector(`[for=builder-${name}]`)!.textContent = years.length > 1 ? both! : alone!;
    }
    const picks = form.querySelector("details")!;
    picks.hidden = series.length === 0;
    picks.querySelector("div")!.replaceChildren(
      ...series.map(([value, name]) => {
        const label = document.createElement("label");
        label.append(Object.assign(document.createElement("input"), { type: "checkbox", name: "highlight", value }));
        label.append(` ${name}`);
        return label;
      }),
    );
  }

  /** Shows the chart and its code. */
  #show({ id, variants }: EmbedChoice, choice: FormData, look: FormData): void {
    const chart = variants.find(({ edition }) => edition === choice.get("edition")) ?? variants[0]!;
    const query = new URLSearchParams();
    for (const name of PARAMETERS) {
      const value = (choice.getAll(name) as string[]).map(toItem).join();
      if (!value) continue;
      if (name !== "accent") query.set(name, value);
      else if (/^#?[\da-f]{6}$/i.test(value)) query.set(name, value.replace("#", ""));
    }
    for (const code of this.querySelectorAll<HTMLElement>("[data-snippet]"))
      code.textContent = toSnippet(code.dataset.snippet as Snippet, chart, {
        script: this.dataset.script!,
        query: toText(query),
      });
    const state = new URLSearchParams([
      ["chart", id],
      ...(chart.edition ? [["edition", chart.edition]] : []),
      ...query,
    ]);
    history.replaceState(null, "", toText(state) + location.hash);

    const preview = document.createElement("dossier-chart");
    // The frame of this very copy of the site, wherever it will be published.
    preview.setAttribute("src", new URL(chart.frame).pathname + toText(query));
    preview.setAttribute("heights", chart.heights.map(({ width, height }) => `${width} ${height}`).join(" "));
    if (!query.has("theme")) preview.setAttribute("theme", look.get("scheme") as string);
    preview.textContent = chart.title;
    preview.style.width = `${look.get("width") as string}px`;
    this.querySelector(".stage")!.replaceChildren(preview);
  }
}

/** Writes or ticks a value where the control has it, or takes it; otherwise leaves the control as it is. */
function setValue(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  const { value: before } = control;
  if (control.type === "checkbox") control.checked ||= before === value;
  else if (control instanceof HTMLInputElement || [...control.options].some((option) => option.value === value))
    control.value = value;
  if (!control.validity.valid) control.value = before;
}

const toText = (query: URLSearchParams): string => (query.size > 0 ? `?${query}`.replaceAll("%2C", ",") : "");

customElements.define("embed-builder", EmbedBuilder);
