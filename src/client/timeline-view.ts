import {
  brushX,
  select,
  zoom,
  zoomIdentity,
  type BrushBehavior,
  type D3BrushEvent,
  type D3ZoomEvent,
  type Selection,
  type ZoomBehavior,
} from "d3";
import { createScale, type Stop, type TimeScale } from "../charts/timeline/scale.ts";
import { spellBy, type MonthNames, type SpellTime } from "../charts/timeline/spell-time.ts";
import { readDay, spellDay } from "./as-known/day.ts";
import { InFrames } from "./timeline/in-frames.ts";
import { MovingMarks, type Sight } from "./timeline/moving-marks.ts";
import { isWhole, readSight, writeSight } from "./timeline/sight-address.ts";

/** The shortest time that fills the drawing. */
const SHORTEST = 30 * 24 * 60 * 60 * 1000;
const STRIP = 24;
const WHOLE: Sight = { from: 0, to: 1 };

/**
 * `<timeline-view>` lets readers look at a part of a timeline: by buttons, by
 * `+` and `-` while it has the focus, by dragging, pinching, and on the strip
 * below it; and by the wheel, with Ctrl or where it has the focus, so that the
 * page scrolls over it as over all else. What is in sight stands in the address.
 */
class TimelineView extends HTMLElement {
  #scale!: TimeScale;
  #spell!: SpellTime;
  #narrowest!: number;
  #drawing!: MovingMarks;
  #sight = WHOLE;
  #zoom!: ZoomBehavior<SVGSVGElement, unknown>;
  #brush!: BrushBehavior<unknown>;
  #strip!: SVGSVGElement;
  /** How marks are moved, and named. */
  #frames!: InFrames;

  connectedCallback(): void {
    this.#scale = createScale(JSON.parse(this.dataset.stops!) as Stop[]);
    this.#spell = spellBy(JSON.parse(this.dataset.months!) as MonthNames);
    const { stops } = this.#scale;
    const shares = stops.slice(1).map(({ time, at }, rank) => (at - stops[rank]!.at) / (time - stops[rank]!.time));
    this.#narrowest = Math.min(1, SHORTEST * Math.max(...shares));
    this.#drawing = new MovingMarks(this.querySelector<SVGSVGElement>("svg.lanes")!, this.#scale, this.#spell);
    this.#frames = new InFrames(() => {
      this.#drawing.svg.getBBox();
    });
    this.#strip = this.querySelector<SVGSVGElement>(".time-strip")!;
    this.#listenToGestures();
    this.#listenToButtons();
    this.#listenToOthers();
    this.#sight = readSight(location.search, this.#scale, this.#narrowest);
    this.#listenToDays();
    // As soon as it is laid out, and whenever it is laid out anew.
    new ResizeObserver(([entry]) => {
      this.#fit(entry!.contentRect.width);
    }).observe(this.#drawing.svg);
  }

  /** Takes note of a width, and draws for it; a narrow screen has an upright timeline instead. */
  #fit(width: number): void {
    this.#drawing.width = width;
    // What was to be drawn for another width, is not.
    this.#frames.cancel();
    if (width === 0) return;
    this.#zoom.translateExtent(this.#size);
    this.#brush.extent([
      [0, 0],
      [width, STRIP],
    ]);
    this.#selection.call(this.#brush as never);
    this.#draw();
  }

  get #size(): [[number, number], [number, number]] {
    const { svg, width } = this.#drawing;
    return [
      [0, 0],
      [width, Number(svg.getAttribute("height"))],
    ];
  }

  /** What is chosen on the strip. */
  get #selection(): Selection<SVGGElement, unknown, null, undefined> {
    return select(this.#strip).select<SVGGElement>("g");
  }

  #listenToGestures(): void {
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .extent(() => this.#size)
      .scaleExtent([1, 1 / this.#narrowest])
      .clickDistance(4)
      .wheelDelta(({ deltaMode, deltaY, ctrlKey }) => {
        // A pinch on a touchpad comes as small turns of a wheel with Ctrl.
        const isPinch = ctrlKey && Math.abs(deltaY) < 50;
        return -deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.002) * (isPinch ? 10 : 1);
      })
      .filter((event: Event) => this.#isMeant(event))
      .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!sourceEvent) return;
        const { width } = this.#drawing;
        this.#move({ from: -transform.x / transform.k / width, to: (width - transform.x) / transform.k / width });
      })
      .on("end", ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (sourceEvent) this.#rest();
      });
    const { svg } = this.#drawing;
    // Whoever clicks into it may use the wheel; the Tab key leads to its marks.
    svg.setAttribute("tabindex", "-1");
    select(svg).call(this.#zoom).on("dblclick.zoom", null);

    this.#brush = brushX()
      .touchable(false)
      .on("brush end", ({ selection, sourceEvent, type }: D3BrushEvent<unknown>) => {
        if (!sourceEvent) return;
        const { width } = this.#drawing;
        const [from, to] = (selection as [number, number] | null) ?? [0, width];
        this.#move({ from: from / width, to: to / width });
        if (type === "end") this.#rest();
      });
    this.#strip.append(this.#drawing.toStrip());
    select(this.#strip).append("g");
  }

  /** Whether a gesture is for the drawing, and not for the page around it. */
  #isMeant(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || this.contains(document.activeElement);
    if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey && !isWhole(this.#sight);
    return (event as TouchEvent).touches.length > 1;
  }

  #listenToButtons(): void {
    const steps: Record<string, () => void> = {
      in: () => this.#scaleBy(0.5),
      out: () => this.#scaleBy(2),
      earlier: () => this.#shift(-0.5),
      later: () => this.#shift(0.5),
      whole: () => this.#move(WHOLE),
    };
    for (const button of this.querySelectorAll<HTMLButtonElement>(".zoom button"))
      button.addEventListener("click", () => {
        steps[button.name]!();
        this.#rest();
      });
    this.addEventListener("keydown", (event) => {
      const step = { "+": "in", "=": "in", "-": "out" }[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      steps[step]!();
      this.#rest();
    });
  }

  /** What else on the page bears on it: the filter above the list, the focus, the way back. */
  #listenToOthers(): void {
    const root = this.getRootNode() as Document;
    root.querySelector("record-filter")?.addEventListener("filter", () => {
      this.#draw();
    });
    this.addEventListener("focusin", ({ target }) => {
      const mark = this.#drawing.marks.find(({ link }) => link === target);
      const { from, to } = this.#sight;
      if (!mark || (mark.dot >= from && mark.dot <= to)) return;
      this.#shift((mark.dot - (from + to) / 2) / (to - from));
      this.#rest();
    });
    addEventListener("popstate", () => {
      this.#sight = readSight(location.search, this.#scale, this.#narrowest);
      this.#draw();
    });
  }

  /** The present is the day of `<as-known>`, where it shows one. */
  #listenToDays(): void {
    const line = this.querySelector(".lanes line.present");
    const words = this.querySelector(".lanes text.present")?.textContent;
    if (!line || !words) return;
    const today = Number.parseFloat(line.getAttribute("x1")!) / 100;
    const show = () => {
      const day = readDay();
      if (day?.end)
        this.#drawing.setPresent(this.#scale.toPlace(day.end), this.dataset.asOf!.replace("{date}", spellDay(day)));
      else this.#drawing.setPresent(today, words);
    };
    show();
    document.addEventListener("asof", show);
  }

  /** About the mark that has the focus, or the middle. */
  #scaleBy(factor: number): void {
    const { from, to } = this.#sight;
    const mark = this.#drawing.marks.find(({ link }) => link === document.activeElement);
    const about = mark && mark.dot >= from && mark.dot <= to ? mark.dot : (from + to) / 2;
    this.#move({ from: about - (about - from) * factor, to: about + (to - about) * factor });
  }

  /** By so many times what is in sight. */
  #shift(by: number): void {
    const { from, to } = this.#sight;
    this.#move({ from: from + by * (to - from), to: to + by * (to - from) });
  }

  #move({ from, to }: Sight): void {
    const size = Math.min(1, Math.max(this.#narrowest, to - from));
    const start = Math.min(1 - size, Math.max(0, (from + to - size) / 2));
    this.#sight = { from: start, to: start + size };
    this.#frames.run(this.#moves());
  }

  /** After a movement: names, address and what is said of it, in the whole days that stand in the address. */
  #rest(): void {
    const search = writeSight(location.search, this.#sight, this.#scale);
    this.#sight = readSight(`?${search}`, this.#scale, this.#narrowest);
    this.#draw();
    history.replaceState(history.state, "", `${location.pathname}${search && `?${search}`}${location.hash}`);
  }

  #draw(): void {
    const { svg, width } = this.#drawing;
    if (width === 0) return;
    const { from, to } = this.#sight;
    svg.classList.toggle("zoomed", !isWhole(this.#sight));
    this.#frames.run(this.#comesToRest());
    // The gestures go on from here, whatever has moved it.
    const k = 1 / (to - from);
    select(svg).property("__zoom", zoomIdentity.translate(-from * k * width, 0).scale(k));
    this.#selection.call(this.#brush.move as never, isWhole(this.#sight) ? null : [from * width, to * width]);
    for (const button of this.querySelectorAll<HTMLButtonElement>(".zoom button:not([name=in])"))
      button.disabled = isWhole(this.#sight);
  }

  *#moves(): Generator<void> {
    yield* this.#drawing.read();
    const { svg } = this.#drawing;
    svg.classList.add("moving");
    yield;
    const steps = this.#drawing.move(this.#sight);
    while (!steps.next().done) {
      svg.dispatchEvent(new Event("move", { bubbles: true }));
      yield;
    }
  }

  /** Names marks, and says what is in sight, once all has been moved. */
  *#comesToRest(): Generator<void> {
    yield* this.#moves();
    yield* this.#drawing.name(this.#sight);
    this.#drawing.svg.classList.remove("moving");
    this.#say();
  }

  #say(): void {
    const { from, to } = this.#sight;
    const { marks } = this.#drawing;
    const inSight = marks.filter(({ link, dot }) => !link.classList.contains("out") && dot >= from && dot <= to);
    const spell = (time: number) => this.#spell(time, "month and year");
    const values: Record<string, string | number> = {
      from: spell(this.#scale.toTime(from) + 1000),
      to: spell(this.#scale.toTime(to) - 1000),
      shown: inSight.length,
      all: marks.length,
    };
    this.querySelector("output")!.textContent = this.dataset.inSight!.replace(
      /\{(\w+)\}/g,
      (_, name: string) => `${values[name]}`,
    );
  }
}

customElements.define("timeline-view", TimelineView);
