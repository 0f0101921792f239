import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { InFrames } from "../../../src/client/timeline/in-frames.ts";

let waiting = new Map<number, () => void>();
let asked = 0;
let now = 0;

beforeEach(() => {
  waiting = new Map();
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => {
    waiting.set(++asked, frame);
    return asked;
  });
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => waiting.delete(frame));
  vi.stubGlobal("performance", { now: () => now });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function nextFrame(): void {
  const frames = [...waiting.values()];
  waiting.clear();
  for (const frame of frames) frame();
}

/**
 * Work of so many steps, each of which takes so many ms to be laid out, and
 * which of them are done; `changed` is what others have to be laid out a frame.
 */
function workOf(steps: number, ms: number, changed = 0) {
  const done: number[] = [];
  let toLayOut = 0;
  const frames = new InFrames(() => {
    now += toLayOut;
    toLayOut = 0;
  });
  function* work(): Generator<void> {
    for (let step = 1; step <= steps; step++) {
      done.push(step);
      toLayOut += ms;
      yield;
    }
  }
  const frame = () => {
    toLayOut += changed;
    nextFrame();
  };
  return { done, frames, work, frame };
}

test("quick steps are done in the next frame, all of them", () => {
  const { done, frames, work } = workOf(5, 1);
  frames.run(work());
  expect(done).toEqual([]);
  nextFrame();
  expect(done).toEqual([1, 2, 3, 4, 5]);
});

test("between slow steps a page answers", () => {
  const { done, frames, work } = workOf(3, 10);
  frames.run(work());
  for (const count of [1, 2, 3, 3]) {
    nextFrame();
    expect(done).toHaveLength(count);
  }
  expect(waiting.size).toBe(0);
});

test("a frame that others have much to lay out in is left to them, but not the next", () => {
  const { done, frames, work, frame } = workOf(2, 1, 10);
  frames.run(work());
  for (const count of [0, 1, 1, 2]) {
    frame();
    expect(done).toHaveLength(count);
  }
});

test("what begins again and again goes on all the same", () => {
  const { done, frames, work, frame } = workOf(3, 1, 10);
  for (let turn = 0; turn < 4; turn++) {
    frames.run(work());
    frame();
  }
  expect(done).toEqual([1, 1]);
});

test("what begins ends what was under way", () => {
  const { done, frames, work } = workOf(3, 10);
  frames.run(work());
  nextFrame();
  frames.run(work());
  for (let frame = 0; frame < 5; frame++) nextFrame();
  expect(done).toEqual([1, 1, 2, 3]);
});
