import type { Root } from "mdast";
import type { Plugin } from "unified";
import type { Place } from "../../schema/place.ts";
import type { Found } from "../../schema/problem.ts";

/** Prose that is not read to its end, as that would take too long. */
export class TooLong extends Error {
  readonly problem: Found & Place;

  constructor({ line, column }: Place) {
    super("prose: too many marks in one paragraph");
    const hint = "write shorter paragraphs, or \\ before each sign that is no mark";
    this.problem = { line, column, kind: "invalid", found: this.message, hint };
  }
}

/** How many steps back the parser may go in one paragraph or cell; one with 10,000 citations takes a third of them. */
const STEPS = 250_000;

/** Steps that a pair of marks counts for what lies behind it. */
const MOVE = 40;

/** The parser at a place in a text: what is used here of micromark's `TokenizeContext`. */
interface Context {
  previous: number | null;
  events: (readonly [kind: string, token: { type: string }, context: unknown])[];
  now: () => Place;
}

/** The state of micromark's machine that reads the next sign. */
type State = (code: number | null) => State | undefined;

interface Effects {
  enter: (type: string) => unknown;
  exit: (type: string) => unknown;
  consume: (code: number | null) => void;
}

/** A run of signs that something behind it may close. */
interface Opener {
  sign: string;
  /** Number of the parser's events before it. */
  at: number;
  /** How many of its signs are not closed yet. */
  left: number;
}

/** What the parser will have done in a text so far. */
interface Effort {
  steps: number;
  openers: Opener[];
}

const efforts = new WeakMap<Context, Effort>();

/**
 * Refuses a paragraph with so many marks within or behind one another that the
 * parser would not come to an end: at each that may close something it walks back
 * to what that is, and copies what lies between. The steps are counted ahead, by
 * a construct that is tried before all others at the signs in question, and never
 * matches.
 */
export const effort: Plugin<[], Root> = function () {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  const text = Object.fromEntries(
    ["*", "_", "~", "`", "[", "]"].map((sign) => {
      const code = sign.charCodeAt(0);
      return [code, { name: "effort", tokenize, previous: isFirst(code) }];
    }),
  );
  (data.micromarkExtensions ??= []).push({ text });
};

/** Whether a sign is not the next of a run that has been counted; one behind an escaped sign begins a run. */
const isFirst = (code: number | null) =>
  function (this: Context): boolean {
    return this.previous !== code || isBracket(code) || this.events.at(-1)?.[1].type === "characterEscape";
  };

const isBracket = (code: number | null): boolean => code === 91 || code === 93;

function tokenize(this: Context, effects: Effects, _ok: State, nok: State): State {
  const { previous, events } = this;
  const start = this.now();
  const known = efforts.get(this) ?? { steps: 0, openers: [] };
  efforts.set(this, known);
  let sign = "";
  let length = 0;
  const run: State = (code) => {
    if (code === sign.charCodeAt(0) && (length === 0 || !isBracket(code))) {
      effects.consume(code);
      length++;
      return run;
    }
    effects.exit("effort");
    // The event of this construct is the last.
    count(known, { sign, length, before: previous, after: code, at: events.length - 2 });
    if (known.steps > STEPS) throw new TooLong(start);
    return nok(code);
  };
  return (code) => {
    // The parser comes back within a run that is no mark.
    if (!isFirst(code).call(this)) return nok(code);
    sign = String.fromCharCode(code!);
    effects.enter("effort");
    return run(code);
  };
}

interface Run {
  sign: string;
  length: number;
  before: number | null;
  after: number | null;
  at: number;
}

/** Adds the steps that a run of signs takes. */
function count(effort: Effort, { sign, length, before, after, at }: Run): void {
  // Each run of another length is looked for to the end of the text.
  if (sign === "`") effort.steps += length ** 2;
  else if (sign === "[") effort.openers.push({ sign, at, left: 1 });
  else if (sign === "]") close(effort, "[", 1, at);
  else {
    const [closes, opens] = [canClose(before, after), canClose(after, before)];
    // Between letters an underscore is no mark.
    const isWithin = sign === "_" && closes && opens && !isPunctuation(before) && !isPunctuation(after);
    if (isWithin) return;
    const left = closes ? close(effort, sign, length, at) : length;
    if (left > 0 && opens) effort.openers.push({ sign, at, left });
  }
}

/** Whether a run with these signs beside it may close; with its sides changed, whether it may open. */
const canClose = (inner: number | null, outer: number | null): boolean =>
  !isSpace(inner) && (!isPunctuation(inner) || isSpace(outer) || isPunctuation(outer));

const isSpace = (code: number | null): boolean => code === null || code < 0 || /\s/.test(String.fromCharCode(code));
const isPunctuation = (code: number | null): boolean =>
  code !== null && code > 0 && /[\p{P}\p{S}]/u.test(String.fromCharCode(code));

/** Closes what is open, from the last on; gives how many signs are left. */
function close(effort: Effort, sign: string, length: number, at: number): number {
  const { openers } = effort;
  let left = length;
  while (left > 0) {
    const index = openers.findLastIndex((opener) => opener.sign === sign);
    const opener = openers[index];
    if (!opener) {
      effort.steps += at;
      return left;
    }
    const closed = Math.min(left, opener.left);
    // Two signs at a time; what lies between is copied each time, and what lies behind is moved.
    effort.steps += Math.ceil(closed / 2) * (at - opener.at + closed) + (sign === "[" ? 0 : MOVE);
    left -= closed;
    opener.left -= closed;
    openers.length = opener.left > 0 ? index + 1 : index;
  }
  return 0;
}
