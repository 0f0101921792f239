/** What the steps of a frame may take, in ms; to paint what they change comes on top. */
const TIME = 8;

/** Work done step by step, as many steps a frame as it has time for: a page answers in between. */
export class InFrames {
  #frame = 0;
  readonly #settle: () => void;

  /** @param settle has what a step has changed laid out, so that its time counts */
  constructor(settle: () => void) {
    this.#settle = settle;
  }

  /** Begins with the next frame; what was under way is not ended. */
  run(steps: Iterator<void>): void {
    this.cancel();
    this.#frame = requestAnimationFrame(() => {
      const start = performance.now();
      do {
        if (steps.next().done) return;
        this.#settle();
      } while (performance.now() - start < TIME);
      this.run(steps);
    });
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
  }
}
