import { changesOf, takeFromAddress, writeAddress } from "./address.ts";
import { draw } from "./drawing.ts";
import { readFigure } from "./figure.ts";
import { openHeadline } from "./headline.ts";
import { listen } from "./reading.ts";
import { moveYears } from "./years.ts";

/**
 * `<chart-figure>` makes a figure answer: values by pointer, touch and arrow keys,
 * series by name, years by slider, and its state in the address. It lays out no
 * chart: values and places come from attributes, and what a reader chooses is
 * the state of the figure's form.
 */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const figure = readFigure(this);
    const { form } = figure;
    const isStateful = this.dataset.stateful !== undefined;
    const showHeadline = openHeadline(figure);
    const reset = form.querySelector<HTMLElement>("[type=reset]")!;
    const update = () => {
      moveYears(figure);
      draw(figure);
      const { view, ...choice } = changesOf(figure);
      const isChosen = Object.keys(choice).length > 0;
      showHeadline(isChosen);
      reset.hidden = !view && !isChosen;
    };
    const choose = () => {
      update();
      if (isStateful) writeAddress(figure);
    };
    if (isStateful) takeFromAddress(figure);
    listen(figure, choose);
    form.oninput = choose;
    // A form is reset only after those who listen have heard of it.
    form.onreset = () => setTimeout(choose);
    // As it is published, a figure needs no drawing.
    if (location.search) update();
  }
}

customElements.define("chart-figure", ChartFigure);
