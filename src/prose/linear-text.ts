import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** An event of micromark: a token begins or ends. */
type Event = [kind: "enter" | "exit", token: { type: string; end: unknown }, context: unknown];

interface Initializer {
  resolveAll(events: Event[], context: unknown): Event[];
}

const MERGES = Symbol.for("dossier.merges-text");

/**
 * Joins the pieces of plain text that stand side by side, in one go. micromark
 * (4.0.3) takes each out of the list of all events of a paragraph, which moves the
 * rest of the list: for a paragraph of 10,000 figures that is a hundred million moves.
 *
 * It is done to micromark's own object: an extension brings constructs, and their
 * resolvers come after that of the text around them, which is no construct and
 * which no option replaces. `test/unit/linear-text.test.ts` fails when micromark no
 * longer needs this, or moves what is replaced here.
 */
function mergeText(events: Event[]): void {
  let kept = 0;
  for (const event of events) {
    const last = events[kept - 1];
    const [kind, token] = event;
    if (token.type === "data" && last?.[0] === "exit" && last[1].type === "data") {
      if (kind === "exit") last[1].end = token.end;
    } else events[kept++] = event;
  }
  events.length = kept;
}

const entry = createRequire(import.meta.url).resolve("micromark");
const { text } = (await import(/* @vite-ignore */ new URL("lib/initialize/text.js", pathToFileURL(entry)).href)) as {
  text: Initializer & { [MERGES]?: true };
};

// Its other work is done on what is left, where nothing remains to be joined.
if (!text[MERGES]) {
  const { resolveAll } = text;
  text[MERGES] = true;
  text.resolveAll = (events, context) => {
    mergeText(events);
    return resolveAll(events, context);
  };
}
