import { tick, toItem } from "./listed.ts";

/** What a reader can choose, as it stands in the address: `?highlight=POL,EST&to=2025&view=table`. */
const STATE = ["highlight", "from", "to", "view", "edition"];

/** Farther than any mark: where a value that is missing would lie. */
const AWAY = -1e4;

const textsOf = ({ cells }: HTMLTableRowElement) => [...cells].map(({ textContent }) => textContent);
const clamp = (rank: number, count: number) => Math.max(0, Math.min(count - 1, rank));

/**
 * Makes a figure answer: values by pointer, touch and arrow keys, series by
 * name, years by slider, and its state in the address. It lays out no chart:
 * values and places come from the attributes that `src/charts/files/figure-attributes.ts`
 * and `src/charts/parts/reading.ts` write, words from the figure's own table, and what a reader chooses is the
 * state of the figure's form. One closure, whose names can be shortened, for all
 * forms: the budget is 3 KB.
 */
customElements.define(
  "chart-figure",
  class extends HTMLElement {
    connectedCallback(): void {
      const all = <E extends Element = HTMLElement>(selector: string) => [...this.querySelectorAll<E>(selector)];
      const { unit, stateful, times = "", values = "" } = this.dataset;
      const plots = all<SVGElement>(".plot");
      const first = plots[0]!;
      const { steps } = first.dataset;
      const [form] = all("form") as [HTMLFormElement];
      const [area, marker, output] = all(".plots, .reading, output") as [HTMLElement, HTMLElement, HTMLOutputElement];
      const [picks] = all(".picks");
      const [heads] = all<HTMLTableRowElement>("thead tr").map(textsOf) as [string[]];
      /** Texts of the rows of each body that hold values, not the name of a group. */
      const bodies = all<HTMLTableSectionElement>("tbody").map((body) =>
        [...body.rows].filter(({ cells }) => cells[1]).map(textsOf),
      );
      const [rows] = bodies as [string[][]];
      const sliders = all<HTMLInputElement>("[type=range]");
      /** Rank of each series from above, where rows are sorted anew. */
      const ranks: number[] = [];
      let series = 0;
      let time = -1;

      // In a table of rows a row is a time, and the series is the edition that is shown.
      const shown = () => plots.findIndex(({ clientWidth }) => clientWidth);
      const timesOf = (s: number) => (picks ? heads.slice(1) : bodies[s]!);
      const years = times.split(" ").map(Number);
      const figures = values.split(";").map((own) => own.split(" "));
      // A missing figure is an empty text, an estimate has a mark behind its number.
      const figureAt = (s: number, t: number) => figures[s]?.[t] ?? "";
      const valueAt = (s: number, t: number) => parseFloat(figureAt(s, t));
      /** What is not a number stays none: no figure, no colour. */
      const colourOf = (s: number, t: number) =>
        figureAt(s, t) ? `cell-${steps!.split(" ").filter((edge) => +edge <= valueAt(s, t)).length}` : "to-missing";
      const timeOf = (year: string | undefined) => (year ? years.indexOf(+year) : -1);
      const reach = (plot: SVGElement, axis: "x" | "y", s: number, t: number) => {
        const [by, ...at] = (plot.dataset[axis] ?? "").split(" ");
        if (by !== "v") return +at[by === "t" ? t : (ranks[s] ?? s)]!;
        const [low, high, from, to] = at.map(Number) as [number, number, number, number];
        const value = valueAt(s, t);
        const share = low < high ? (value - low) / (high - low) : value * 0 + 0.5;
        return isNaN(share) ? AWAY : from + share * (to - from);
      };

      const hide = () => {
        marker.removeAttribute("style");
      };
      const show = () => {
        const cells = bodies[picks ? 0 : series]![picks ? series : time]!;
        output.value = picks
          ? // The unit stands behind the last digit, before any mark.
            `${cells[0]}, ${heads[time + 1]}: ${cells[time + 1]!.replace(/\d(?!.*\d)/, (digit) => `${digit} ${unit}`)}`
          : cells.map((cell, column) => (column ? `${heads[column]}: ` : "") + cell).join("; ");
        // A panel of its own or, on a map, the shape; otherwise a place on the plot that is shown.
        const [own] = all<SVGElement>(`.plot${steps ? " " : ""}[data-series="${series}"]`);
        const plot = own ?? plots[shown()]!;
        const box = plot.getBoundingClientRect();
        const frame = this.getBoundingClientRect();
        const x = reach(plot, "x", series, time);
        const y = reach(plot, "y", series, time);
        // Where a plot has no such direction, the mark is as wide or as high as the plot.
        const width = isNaN(x) ? box.width : 0;
        const left = box.x - frame.x + ((x || 0) / 100) * box.width;
        marker.style.cssText = `left:${left}px;top:${box.y - frame.y + Math.max(y || 0, 0)}px;width:${width}px;height:${y >= 0 ? 0 : box.height}px;--at:-${((left + width / 2) / frame.width) * 100}%`;
      };

      area.onpointermove = area.onpointerdown = ({ target, clientX, clientY }) => {
        const plot = (target as Element).closest<SVGElement>(".plot");
        if (!plot) return;
        const box = plot.getBoundingClientRect();
        const pointed = (target as Element).closest<SVGElement>("[data-series]")?.dataset.series;
        let nearest = Infinity;
        // Of a map only the shape under the pointer is read, of moving years only those that are chosen.
        for (const s of pointed ? [+pointed] : steps ? [] : picks ? rows.keys() : [shown()])
          for (const t of sliders[0] ? sliders.map(({ value }) => timeOf(value)) : timesOf(s).keys()) {
            const across = (reach(plot, "x", s, t) / 100) * box.width + box.x - clientX || 0;
            const down = reach(plot, "y", s, t) + box.y - clientY || 0;
            const distance = across * across + down * down;
            if (distance < nearest) [nearest, series, time] = [distance, s, t];
          }
        if (nearest < AWAY * AWAY) show();
        else hide();
      };
      // Not when a pointer leaves: a finger does so as soon as it has tapped.
      area.onmouseleave = area.onblur = hide;
      area.onkeydown = (event) => {
        const right = { ArrowLeft: -1, ArrowRight: 1, Home: AWAY, End: -AWAY }[event.key] ?? 0;
        const down = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
        if (!right && !down) {
          hide();
          return;
        }
        event.preventDefault();
        // The first key reads the last time of the first series; where years move, the one that is drawn.
        const slider = sliders.at(-1);
        series = picks ? clamp(time < 0 ? 0 : series + down, rows.length) : shown();
        const from = slider ? timeOf(slider.value) : time < 0 ? -AWAY : time + (picks ? 0 : down);
        time = clamp(from + right, timesOf(series).length);
        if (slider && right) {
          slider.value = `${years[time]}`;
          choose();
        }
        show();
      };

      /** Draws what is chosen. */
      const update = () => {
        const to = timeOf(sliders.at(-1)?.value);
        const orderOf = (s: number) => (figureAt(s, to) ? valueAt(s, to) : -Infinity);
        const byLast = [...rows.keys()].sort((a, b) => orderOf(b) - orderOf(a));
        for (const mark of all<SVGElement>("[data-series]")) {
          const s = +mark.dataset.series!;
          if (steps) mark.setAttribute("class", colourOf(s, to));
          for (const { name, value } of sliders) {
            const t = timeOf(value);
            mark.style.setProperty(`--${name}`, `${reach(first, "x", s, t)}%`);
            mark.classList.toggle(`${name}-missing`, isNaN(valueAt(s, t)));
            mark.classList.toggle(`${name}-estimated`, figureAt(s, t).endsWith("~"));
            for (const role of all(`[data-role=${name}]`)) role.textContent = heads[t + 1]!;
          }
          // Two years: the rows are sorted anew.
          if (sliders[1]) {
            ranks[s] = byLast.indexOf(s);
            mark.style.transform = `translateY(${reach(first, "y", s, to)}px)`;
            mark.querySelector(".count")!.textContent = rows[s]![to + 1]!.split("\u00a0(")[0]!;
          }
          mark.classList.toggle("picked", boxes[s]!.checked);
        }
        for (const role of all("[data-role^=step]")) {
          const names = rows.filter((_, s) => role.dataset.role === `step-${colourOf(s, to)}`);
          role.textContent = `${names.map(([name]) => name).join(", ")} (${names.length})`;
        }
      };

      const stateOf = () => STATE.map((name) => (new FormData(form).getAll(name) as string[]).map(toItem).join());
      const drawn = sliders.map(({ value }) => +value);
      const choose = () => {
        // From a year that the figures lack a slider goes on to the next that they have.
        sliders.forEach((slider, rank) => {
          const wanted = +slider.value;
          drawn[rank] =
            wanted > drawn[rank]! ? years.find((year) => year >= wanted)! : years.findLast((year) => year <= wanted)!;
          slider.value = `${drawn[rank]}`;
        });
        update();
        stateOf().forEach((value, rank) => {
          given.set(STATE[rank]!, value);
          if (value === initial[rank]) given.delete(STATE[rank]!);
        });
        if (stateful) history.replaceState(0, "", given.size ? `?${given}` : location.pathname);
      };

      const names = all("[scope=row]");
      picks?.append(
        ...picks.dataset.ids!.split(",").map((id, s) => {
          const label = document.createElement("label");
          const box = document.createElement("input");
          box.type = "checkbox";
          box.name = "highlight";
          box.value = decodeURIComponent(id);
          label.append(box, " ", names[s]!.textContent);
          return label;
        }),
      );
      const boxes = all<HTMLInputElement>("[name=highlight]");
      const initial = stateOf();
      const given = new URLSearchParams(stateful && location.search);
      for (const control of form.elements as unknown as HTMLInputElement[])
        for (const wanted of given.getAll(control.name))
          if (control.value === wanted) control.checked = true;
          else if (timeOf(wanted) >= 0 && control.max) control.value = wanted;
      tick(boxes, given.get("highlight") ?? "");
      // As the page is still being loaded, this leaves no step to go back to; query and fragment stay.
      for (const { pathname } of all<HTMLAnchorElement>(".editions a:not([aria-current])"))
        if (pathname.endsWith(`/${given.get("edition")}/`)) location.pathname = pathname;
      form.oninput = choose;
      // A form is reset only after those who listen have heard of it.
      form.onreset = () => setTimeout(choose);
      area.tabIndex = 0;
      area.role = "application";
      // As it is published, a figure needs no drawing.
      if (given.size) update();
    }
  },
);
