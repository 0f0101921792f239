import { placeNames } from "../../charts/timeline/names.ts";
import { percent } from "../../charts/timeline/percent.ts";
import type { TimeScale } from "../../charts/timeline/scale.ts";
import type { SpellTime } from "../../charts/timeline/spell-time.ts";
import { layoutTicks } from "../../charts/timeline/ticks.ts";

/** What is in sight of a timeline, in shares of it. */
export interface Sight {
  from: number;
  to: number;
}

/** An element whose places along the time are shares of it, as it was drawn. */
interface Placed {
  element: Element;
  /** Attributes that hold a place. */
  places: [name: string, share: number][];
  /** That of a rectangle, which its attribute `width` holds. */
  length: number | undefined;
}

interface MovingMark {
  link: SVGAElement;
  /** The entry of a list that it leads to. */
  entry: HTMLElement | null;
  /** What of it moves apart from its start: nothing, where it is but a dot. */
  pieces: Placed[];
  /** Whether it lasts, and so is drawn in its length where that is longer than a dot. */
  lasts: boolean;
  isCoarse: boolean;
  dot: number;
  from: number;
  to: number;
  y: number;
  title: string;
  /** How far behind its end its name begins, in px. */
  after: number;
  name: SVGTextElement | null;
}

const SVG = "http://www.w3.org/2000/svg";
const RADIUS = 6.5;
const GAP = 4;
/** How many marks are moved in a few ms, even where a processor is slow. */
const AT_ONCE = 60;

const shareOf = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name)!) / 100;

function write(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function toPlaced(element: Element): Placed {
  const names = { line: ["x1", "x2"], circle: ["cx"] }[element.localName] ?? ["x"];
  return {
    element,
    places: names.map((name) => [name, shareOf(element, name)]),
    length: element.getAttribute("width")?.endsWith("%") ? shareOf(element, "width") : undefined,
  };
}

function toMark(link: SVGAElement): MovingMark {
  const dot = link.querySelector(".dot")!;
  const at = shareOf(dot, "cx");
  const length = link.querySelector(".bar, .within");
  const { places, length: size = 0 } = toPlaced(length ?? dot);
  const from = places[0]![1];
  const name = link.querySelector<SVGTextElement>(".name");
  return {
    link,
    entry: document.getElementById(decodeURIComponent(link.getAttribute("href")!.slice(1))),
    pieces: length ? [...link.children].filter(({ localName }) => localName !== "title").map(toPlaced) : [],
    lasts: length?.localName === "rect",
    isCoarse: length?.localName === "line",
    dot: at,
    from,
    to: size > 0 ? from + size : places.at(-1)![1],
    y: Number(dot.getAttribute("cy")),
    title: titleOf(link),
    after: name ? Number(name.getAttribute("dx")) : GAP + endOf(link),
    name,
  };
}

/** Rows, one below the other until they have marks enough: names find their room in a row. */
function toRows(marks: readonly MovingMark[]): MovingMark[][] {
  const groups: MovingMark[][] = [];
  for (const row of Map.groupBy(marks, ({ y }) => y).values()) {
    const last = groups.at(-1);
    if (last && last.length < AT_ONCE) last.push(...row);
    else groups.push(row);
  }
  return groups;
}

/** Its name without its date, wherever its name stands. */
function titleOf(link: SVGAElement): string {
  const name = link.getAttribute("aria-label") ?? link.querySelector("title")!.textContent;
  return name.slice(name.indexOf("\n") + 1);
}

/** How far a mark reaches beyond its end, in px. */
function endOf(link: SVGAElement): number {
  const fades = [...link.querySelectorAll<SVGRectElement>(".fade")];
  const ends = fades.map(({ transform, width }) => transform.baseVal[0]!.matrix.e + width.baseVal.value);
  return Math.max(link.classList.contains("long") ? 0 : RADIUS, ...ends);
}

/** One drawing of a timeline whose marks can be moved apart, its words keeping their size. */
export class MovingMarks {
  readonly svg: SVGSVGElement;
  /** Those that have been read. */
  readonly marks: MovingMark[] = [];
  /** In px, as it was last laid out; 0 while it is not shown. */
  width = 0;
  readonly #links: readonly SVGAElement[];
  /** The marks in groups of whole rows, each of about as many as are moved at once. */
  #rows: readonly MovingMark[][] = [];
  /** The group that is moved next. */
  #next = 0;
  readonly #ground: Placed[];
  readonly #scale: TimeScale;
  readonly #spell: SpellTime;
  /** A time as it is drawn, of which others are copies. */
  readonly #tick: { line: Element; text: Element };
  readonly #pen = document.createElement("canvas").getContext("2d")!;
  /** The same words are measured again and again. */
  readonly #widths = new Map<string, number>();

  constructor(svg: SVGSVGElement, scale: TimeScale, spell: SpellTime) {
    this.svg = svg;
    this.#scale = scale;
    this.#spell = spell;
    const [line, text] = svg.querySelectorAll(".ticks > :first-child") as unknown as [Element, Element];
    this.#tick = { line, text };
    this.#ground = [...svg.querySelectorAll(':scope > :is([x$="%"], [x1$="%"])')].map(toPlaced);
    this.#links = [...svg.querySelectorAll<SVGAElement>(".event")];
  }

  /** Reads what is drawn, some of the marks a step; where that was left, it goes on. */
  *read(): Generator<void> {
    while (this.marks.length < this.#links.length) {
      const { length } = this.marks;
      this.marks.push(...this.#links.slice(length, length + AT_ONCE).map(toMark));
      yield;
    }
    if (this.#rows.length > 0) return;
    this.#pen.font = `12px ${getComputedStyle(this.svg).fontFamily}`;
    this.#rows = toRows(this.marks);
  }

  /** Says another present, where one is drawn: a place, as a share, and its words. */
  setPresent(share: number, words: string): void {
    for (const { element, places } of this.#ground)
      if (element.classList.contains("present")) {
        for (const place of places) place[1] = share;
        if (element.localName === "text") element.textContent = words;
      }
  }

  /** Moves all that is drawn to where it stands in what is in sight, some of the marks a step; leaves out what the list hides. */
  *move({ from, to }: Sight): Generator<void> {
    this.#drawTicks({ from, to });
    const size = to - from;
    // What is out of sight waits at its side, where it need not be moved again.
    const place = (share: number) => Math.min(1.2, Math.max(-0.2, (share - from) / size));
    const move = ({ element, places, length }: Placed, by = 0) => {
      for (const [name, share] of places) write(element, name, percent(place(share) + by));
      if (length === undefined) return;
      const [, share] = places[0]!;
      write(element, "width", percent(place(share + length) - place(share)));
    };
    for (const placed of this.#ground) move(placed);
    const pixels = this.width / size;
    for (const marks of this.#batches) {
      for (const { link, entry, pieces, lasts, from: start, to: end } of marks) {
        link.classList.toggle("out", Boolean(entry?.hidden));
        // Far cheaper than a new place for each piece, and its words stay as they are.
        const by = place(start) - start;
        write(link, "transform", by === 0 ? null : `translate(${(by * this.width).toFixed(1)})`);
        for (const piece of pieces) move(piece, -by);
        if (lasts) link.classList.toggle("long", (end - start) * pixels >= 10);
      }
      this.#next = (this.#next + 1) % this.#rows.length;
      yield;
    }
  }

  /** Names what has room beside it, some of the marks a step. */
  *name({ from, to }: Sight): Generator<void> {
    const pixels = this.width / (to - from);
    for (const marks of this.#batches) {
      const shown = marks.filter(({ link, to: end, from: start }) => {
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
      for (const mark of marks) {
        const name = given.get(mark) ?? "";
        if (name === (mark.name?.textContent ?? "")) continue;
        mark.name ??= addName(mark);
        mark.name.textContent = name;
      }
      yield;
    }
  }

  /** All marks once, from where it was left: a movement that goes on reaches them all. */
  get #batches(): MovingMark[][] {
    return [...this.#rows.slice(this.#next), ...this.#rows.slice(0, this.#next)];
  }

  #measure(text: string): number {
    const width = this.#widths.get(text) ?? this.#pen.measureText(text).width;
    this.#widths.set(text, width);
    return width;
  }

  /** Names as many times as have room in the width that there is. */
  #drawTicks({ from, to }: Sight): void {
    const [lines, texts] = this.svg.querySelectorAll(".ticks") as unknown as [Element, Element];
    const { line, text } = this.#tick;
    const ticks = layoutTicks(this.#scale, { from, to, width: this.width, spell: this.#spell });
    const at = ticks.map((tick) => percent((tick.at - from) / (to - from)));
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
  toStrip(): SVGSVGElement {
    const strip = document.createElementNS(SVG, "svg");
    strip.setAttribute("viewBox", "0 0 100 24");
    strip.setAttribute("preserveAspectRatio", "none");
    const path = document.createElementNS(SVG, "path");
    const dots = [...this.svg.querySelectorAll(".event > .dot")];
    path.setAttribute("d", dots.map((dot) => `M${Number.parseFloat(dot.getAttribute("cx")!)},7V17`).join(""));
    strip.append(path);
    return strip;
  }
}

/** Makes room for the name of a dot that has had none. */
function addName({ link, y, dot, after }: MovingMark): SVGTextElement {
  const name = document.createElementNS(SVG, "text");
  name.classList.add("name");
  const place = { x: percent(dot), y: String(y), dx: after.toFixed(1), dy: "0.33em" };
  for (const [attribute, value] of Object.entries(place)) name.setAttribute(attribute, value);
  link.append(name);
  return name;
}
