/**
 * `<figure-dates>` shows of its figure what was known on a day, from the days of
 * its rows: the plot, the table, the headline and what can be read follow. At
 * the end of its slider all stands as it is published. Where it is `stateful`,
 * the address keeps the day; it may name a month or a year as well.
 */
class FigureDates extends HTMLElement {
  async connectedCallback(): Promise<void> {
    // The script of figures takes note first of what is theirs.
    await customElements.whenDefined("chart-figure");
    const root = this.closest<HTMLElement>("chart-figure")!;
    const { days = "", subject = "", none = "", stateful } = this.dataset;
    const known = days.split(" ");
    const stops = [...new Set(known)];
    const input = document.createElement("input");
    input.type = "range";
    this.querySelector("label")!.append(input);
    const title = root.querySelector(".figure-title a") ?? document.querySelector("h1")!;
    const plot = root.querySelector<SVGElement>(".plot")!;
    const published = { title: title.textContent, alt: plot.ariaLabel, said: root.dataset.said!, x: plot.dataset.x! };
    const said = published.said.split("\n");
    const places = published.x.split(" ");

    const show = () => {
      const stop = +input.value;
      const isToday = stop === stops.length;
      const count = known.filter((day) => stops.indexOf(day) < stop).length;
      const words = stop > 0 ? said[count - 1]! : none;
      for (const part of root.querySelectorAll<SVGElement>("[data-row]"))
        part.toggleAttribute("hidden", +part.dataset.row! >= count);
      for (const [rank, row] of root.querySelectorAll("tbody tr").entries())
        row.toggleAttribute("hidden", rank >= count);
      const cut = root.querySelector<SVGElement>("[data-cut]");
      if (cut) cut.style.clipPath = isToday ? "" : `inset(-9px ${99.5 - (+places[count]! || -1)}% -9px -9px) view-box`;
      // Notes on the whole are of today.
      for (const note of [root.querySelector(".figure-note"), document.querySelector(".how-to-read")])
        note?.toggleAttribute("hidden", !isToday);
      title.textContent = isToday ? published.title : subject;
      plot.ariaLabel = isToday ? published.alt : [subject, ...said.slice(0, count)].join(". ");
      // What is not there cannot be read.
      root.dataset.said = said.slice(0, count).join("\n");
      plot.dataset.x = places.slice(0, count + 1).join(" ");
      this.querySelector("output")!.textContent = input.ariaValueText = words;
    };

    input.max = input.value = `${stops.length}`;
    input.oninput = show;
    if (stateful !== undefined) {
      const url = new URL(location.href);
      const asof = url.searchParams.get("asof");
      if (asof) input.value = `${stops.filter((day) => day.slice(0, asof.length) <= asof).length}`;
      input.onchange = () => {
        if (input.value === input.max) url.searchParams.delete("asof");
        // The first figure is later than this.
        else url.searchParams.set("asof", stops[+input.value - 1] ?? "0001");
        history.replaceState(null, "", url);
      };
    }
    show();
  }
}

customElements.define("figure-dates", FigureDates);
