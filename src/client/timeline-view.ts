import {
  brushX,
  select,
  zoom,
  zoomIdentity,
  type BrushBehavior,
  type D3BrushEvent,
  type D3ZoomEvent,
  type ZoomBehavior,
} from "d3";
import { createScale, type Stop, type TimeScale } from "../charts/timeline/scale.ts";
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
  #narrowest!: number;
  #drawing!: MovingMarks;
  #sight = WHOLE;
  /** The frame that is waited for; 0 where none is. */
  #frame = 0;
  #zoom!: ZoomBehavior<SVGSVGElement, unknown>;
  #brush!: BrushBehavior<unknown>;
  #strip!: SVGSVGElement;

  connectedCallback(): void {
    this.#scale = createScale(JSON.parse(this.dataset.stops!) as Stop[]);
    const { stops } = this.#scale;
    const shares = stops.slice(1).map(({ time, at }, rank) => (at - stops[rank]!.at) / (time - stops[rank]!.time));
    this.#narrowest = Math.min(1, SHORTEST * Math.max(...shares));
    this.#drawing = new MovingMarks(this.querySelector<SVGSVGElement>("svg.lanes")!, this.#scale);
    this.#strip = this.querySelector<SVGSVGElement>(".time-strip")!;
    this.#listenToGestures();
    this.#listenToButtons();
    this.#listenToOthers();
    this.#sight = readSight(location.search, this.#scale, this.#narrowest);
    this.#filter();
    // As soon as it is laid out, and whenever it is laid out anew.
    new ResizeObserver(() => {
      this.#draw();
    }).observe(this);
  }

  #listenToGestures(): void {
    const size = (svg: SVGSVGElement): [[number, number], [number, number]] => [
      [0, 0],
      [svg.clientWidth, svg.clientHeight],
    ];
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .extent(function () {
        return size(this);
      })
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
        const width = this.#strip.clientWidth;
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
      this.#filter();
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

  #filter(): void {
    for (const { link } of this.#drawing.marks) {
      const entry = document.getElementById(decodeURIComponent(link.getAttribute("href")!.slice(1)));
      link.classList.toggle("out", Boolean(entry?.hidden));
    }
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
    this.#drawing.svg.classList.add("moving");
    // Several turns of a wheel may come before the next frame.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#drawing.show(this.#sight);
    });
  }

  /** After a movement: names, address and what is said of it. */
  #rest(): void {
    this.#draw();
    const search = writeSight(location.search, this.#sight, this.#scale);
    history.replaceState(history.state, "", `${location.pathname}${search && `?${search}`}${location.hash}`);
  }

  #draw(): void {
    const { svg, width, marks } = this.#drawing;
    // A narrow screen has an upright timeline instead.
    if (width === 0) return;
    const { from, to } = this.#sight;
    svg.classList.remove("moving");
    svg.classList.toggle("zoomed", !isWhole(this.#sight));
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#drawing.show(this.#sight);
    this.#drawing.nameMarks(this.#sight);
    // The gestures go on from here, whatever has moved it.
    const size: [[number, number], [number, number]] = [
      [0, 0],
      [width, svg.clientHeight],
    ];
    const k = 1 / (to - from);
    this.#zoom.translateExtent(size);
    select(svg).property("__zoom", zoomIdentity.translate(-from * k * width, 0).scale(k));
    const strip = select(this.#strip).select<SVGGElement>("g:last-child");
    this.#brush.extent([
      [0, 0],
      [width, STRIP],
    ]);
    strip.call(this.#brush as never);
    strip.call(this.#brush.move as never, isWhole(this.#sight) ? null : [from * width, to * width]);

    const inSight = marks.filter(({ link, dot }) => !link.classList.contains("out") && dot >= from && dot <= to);
    const spell = (time: number) => {
      // A year of fewer than four digits could be one of our time.
      const era = new Date(time).getUTCFullYear() < 1000 ? ({ era: "short" } as const) : {};
      return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", year: "numeric", month: "long", ...era }).format(time);
    };
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
    for (const button of this.querySelectorAll<HTMLButtonElement>(".zoom button:not([name=in])"))
      button.disabled = isWhole(this.#sight);
  }
}

customElements.define("timeline-view", TimelineView);
