import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import "../../src/prose/linear-text.ts";

type Events = [kind: string, token: { type: string; end: number }][];
type Resolver = Record<"string" | "text", { resolveAll: (events: Events, context: unknown) => Events }>;

const entry = createRequire(import.meta.url).resolve("micromark");
const { string, text } = (await import(
  /* @vite-ignore */ new URL("lib/initialize/text.js", pathToFileURL(entry)).href
)) as Resolver;

/** Words in two pieces each, with something else behind each word. */
const eventsOf = (words: number): Events =>
  Array.from({ length: words }, (_, i) =>
    ["data", "data", "other"].flatMap((type, j): Events => {
      const token = { type, end: 3 * i + j };
      return [
        ["enter", token],
        ["exit", token],
      ];
    }),
  ).flat();

function splicesOf(field: "string" | "text"): { splices: number; events: Events } {
  const splice = vi.spyOn(Array.prototype, "splice");
  const events = { string, text }[field].resolveAll(eventsOf(100), {});
  const splices = splice.mock.calls.length;
  splice.mockRestore();
  return { splices, events };
}

test("pieces of text are joined as micromark joins them, without taking each out of the list", () => {
  const [own, theirs] = [splicesOf("text"), splicesOf("string")];
  expect(own.events).toEqual(theirs.events);
  expect(own.events).toHaveLength(400);
  expect(own.splices).toBe(0);
});

test("micromark takes each out of the list; when it no longer does, src/prose/linear-text.ts can go", () => {
  expect(splicesOf("string").splices).toBe(100);
});
