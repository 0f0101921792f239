import { expect, test } from "vitest";
import { createGate } from "../../src/collections/dev/gate.ts";

/** A piece of work that ends when it is told to. */
function work(log: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const run = async () => {
    log.push(`${name} begins`);
    await promise;
    log.push(`${name} ends`);
  };
  return { run, end: () => resolve(undefined) };
}
const settled = () => new Promise((done) => setTimeout(done));

test("pages are served side by side", async () => {
  const gate = createGate();
  const log: string[] = [];
  const [a, b] = [work(log, "a"), work(log, "b")];
  const pages = [gate.serve(a.run), gate.serve(b.run)];
  await settled();
  expect(log).toEqual(["a begins", "b begins"]);
  a.end();
  b.end();
  await Promise.all(pages);
});

test("filling waits for the pages that are served, and those that come later wait for it", async () => {
  const gate = createGate();
  const log: string[] = [];
  const [a, b, fill] = [work(log, "a"), work(log, "b"), work(log, "filling")];
  const early = gate.serve(a.run);
  await settled();
  const filled = gate.fill(fill.run);
  const late = gate.serve(b.run);
  await settled();
  expect(log).toEqual(["a begins"]);
  a.end();
  await early;
  await settled();
  expect(log).toEqual(["a begins", "a ends", "filling begins"]);
  fill.end();
  await filled;
  await settled();
  b.end();
  await late;
  expect(log.slice(2)).toEqual(["filling begins", "filling ends", "b begins", "b ends"]);
});

test("a page that fails, and filling that fails, keep nobody waiting", async () => {
  const gate = createGate();
  await expect(gate.serve(() => Promise.reject(new Error("page")))).rejects.toThrow("page");
  await expect(gate.fill(() => Promise.reject(new Error("filling")))).rejects.toThrow("filling");
  await gate.fill(() => Promise.resolve());
  await gate.serve(() => Promise.resolve());
});
