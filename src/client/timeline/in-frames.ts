/** What the steps of a frame may take, in ms; to paint what they change comes on top. */
const TIME = 8;

/** Work done step by step, as many steps a frame as it has time for: a page answers in between. */
export class InFrames {
  #frame = 0;
  #hasWaited = false;
  readonly #settle: () => void;

  /** @param settle has what was changed laid out, so that its time counts */
  constructor(settle: () => void) {
    this.#settle = settle;
  }

  /** Begins with the next frame that has time, at the latest with the one after it; what was under way is not ended. */
  run(steps: Iterator<void>): void {
    this.cancel();
    this.#frame = requestAnimationFrame(() => {
      const start = performance.now();
      const hasTime = () => performance.now() - start < TIME;
      // What others have changed may be all that a frame can lay out.
      this.#settle();
      this.#hasWaited = !hasTime() && !this.#hasWaited;
      if (!this.#hasWaited)
        do {
          if (steps.next().done) return;
          this.#settle();
        } while (hasTime());
      this.run(steps);
    });
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
  }
}
