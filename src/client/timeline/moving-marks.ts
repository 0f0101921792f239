import { placeNames } from "../../charts/timeline/names.ts";
import type { TimeScale } from "../../charts/timeline/scale.ts";
import { layoutTicks } from "../../charts/timeline/ticks.ts";

/** What is in sight of a timeline, in shares of it. */
export interface Sight {
  from: number;
  to: number;
}

/** An element whose place is a share of the time, as it was drawn. */
interface Placed {
  element: Element;
  /** Attributes that hold a place, and the one that holds a length. */
  places: [name: string, share: number][];
  length?: number | undefined;
}

interface MovingMark {
  link: SVGAElement;
  tip: Element;
  /** Whether it lasts, and so is drawn in its length where that is longer than a dot. */
  lasts: boolean;
  isCoarse: boolean;
  dot: number;
  from: number;
  to: number;
  y: number;
  title: string;
  name: SVGTextElement;
  after: number;
}

const SVG = "http://www.w3.org/2000/svg";
const RADIUS = 6.5;
const shareOf = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name)!) / 100;
const toPercent = (share: number): string => `${(100 * share).toFixed(3)}%`;

function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** One drawing of a timeline whose marks can be moved apart, its words keeping their size. */
export class MovingMarks {
  readonly svg: SVGSVGElement;
  readonly marks: readonly MovingMark[];
  readonly #placed: Placed[];
  readonly #scale: TimeScale;
  readonly #pen: CanvasRenderingContext2D;
  /** The same words are measured again and again. */
  readonly #widths = new Map<string, number>();

  constructor(svg: SVGSVGElement, scale: TimeScale) {
    this.svg = svg;
    this.#scale = scale;
    this.#pen = document.createElement("canvas").getContext("2d")!;
    this.#pen.font = `12px ${getComputedStyle(svg).fontFamily}`;
    const moving = [...svg.querySelectorAll('[x$="%"], [x1$="%"]')].filter((element) => !element.closest(".ticks"));
    this.#placed = moving.map((element) => {
      const names = element.localName === "line" ? ["x1", "x2"] : ["x"];
      const isRect = element.localName === "rect";
      return {
        element,
        places: names.map((name) => [name, shareOf(element, name)]),
        length: isRect ? shareOf(element, "width") : undefined,
      };
    });
    this.marks = [...svg.querySelectorAll<SVGAElement>(".event")].map((link) => {
      const dot = link.querySelector(".at:has(.dot)")!;
      const length = link.querySelector(".bar, .within");
      const name = link.querySelector<SVGTextElement>(".name")!;
      const at = shareOf(dot, "x");
      return {
        link,
        name,
        tip: link.querySelector(".tip")!,
        lasts: length?.localName === "rect",
        isCoarse: length?.localName === "line",
        dot: at,
        from: length ? shareOf(length, length.localName === "rect" ? "x" : "x1") : at,
        to: shareOf(name, "x"),
        y: Number(dot.getAttribute("y")),
        after: Number(name.getAttribute("dx")),
        title: [...link.querySelectorAll(".tip tspan:not(.when)")].map((line) => line.textContent.trim()).join(" "),
      };
    });
  }

  get width(): number {
    return this.svg.clientWidth;
  }

  /** Moves all that is drawn to where it stands in what is in sight. */
  show({ from, to }: Sight): void {
    const size = to - from;
    // What is out of sight waits at its side, where it need not be moved again.
    const place = (share: number) => Math.min(2, Math.max(-1, (share - from) / size));
    for (const { element, places, length } of this.#placed) {
      for (const [name, share] of places) write(element, name, toPercent(place(share)));
      if (length === undefined) continue;
      const [, share] = places[0]!;
      write(element, "width", toPercent(place(share + length) - place(share)));
    }
    const pixels = this.width / size;
    for (const { link, tip, lasts, dot, from: start, to: end } of this.marks) {
      if (lasts) link.classList.toggle("long", (end - start) * pixels >= 10);
      tip.classList.toggle("end", (dot - from) / size > 0.5);
    }
    this.#drawTicks({ from, to });
  }

  /** Names what has room beside it. */
  nameMarks({ from, to }: Sight): void {
    const pixels = this.width / (to - from);
    const shown = this.marks.filter(({ link, to: end, from: start }) => {
      return !link.classList.contains("out") && end >= from && start <= to;
    });
    const names = placeNames(
      shown.map(({ link, isCoarse, title, y, dot, from: start, to: end, after }) => {
        const isLong = isCoarse || link.classList.contains("long");
        const [first, last] = isLong ? [start, end] : [dot, dot];
        return {
          title,
          y,
          left: (first - from) * pixels - RADIUS,
          right: (last - from) * pixels + RADIUS,
          nameAt: (end - from) * pixels + after,
        };
      }),
      { width: this.width, measure: (text) => this.#measure(text) },
    );
    const given = new Map(shown.map((mark, rank) => [mark, names[rank]!]));
    for (const mark of this.marks) {
      const name = given.get(mark) ?? "";
      if (mark.name.textContent !== name) mark.name.textContent = name;
    }
  }

  #measure(text: string): number {
    const width = this.#widths.get(text) ?? this.#pen.measureText(text).width;
    this.#widths.set(text, width);
    return width;
  }

  #drawTicks({ from, to }: Sight): void {
    const [lines, texts] = this.svg.querySelectorAll(".ticks") as unknown as [Element, Element];
    const [line, text] = [lines.firstElementChild!, texts.firstElementChild!];
    const ticks = layoutTicks(this.#scale, { from, to, width: this.width });
    const at = ticks.map((tick) => toPercent((tick.at - from) / (to - from)));
    lines.replaceChildren(
      ...at.map((x) => {
        const copy = line.cloneNode() as Element;
        copy.setAttribute("x1", x);
        copy.setAttribute("x2", x);
        return copy;
      }),
    );
    texts.replaceChildren(
      ...ticks.map((tick, rank) => {
        const copy = text.cloneNode() as Element;
        copy.setAttribute("x", at[rank]!);
        copy.classList.toggle("year", tick.isYear);
        copy.textContent = tick.text;
        return copy;
      }),
    );
  }

  /** Lines of all that is drawn, for a strip below it. */
  toStrip(): SVGGElement {
    const strip = document.createElementNS(SVG, "g");
    for (const { dot } of this.marks) {
      const line = document.createElementNS(SVG, "line");
      for (const [name, value] of Object.entries({ x1: toPercent(dot), x2: toPercent(dot), y1: "7", y2: "17" }))
        line.setAttribute(name, value);
      strip.append(line);
    }
    return strip;
  }
}
