import { relative } from "node:path";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Place } from "../schema/place.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { findingsOf } from "./file-data.ts";
import { placeIn } from "./place-in.ts";
import { TooLong } from "./plugins/effort.ts";
import { deepLine, tooDeep } from "./plugins/nesting.ts";
import { emptyProse, type Prose } from "./prose.ts";
import { remarkPlugins, type ProseOptions } from "./remark-plugins.ts";
import { surplusIn } from "./surplus.ts";
import { syntaxProblem, type Failure } from "./syntax-problem.ts";

interface Parsed {
  prose: Prose;
  problems: readonly (Found & Place)[];
}

/** Reads the body of a record; problems are told under the name of its file. */
export type ProseParser = (body: { text: string; path: string; file: string }) => { prose: Prose; problems: Problem[] };

/** A body that could not be read, for one reason. */
const unread = (problem: Found & Place): Parsed => ({
  prose: { ...emptyProse(), complete: false },
  problems: [problem],
});

// While an editor works, all of a dossier is read after each edit, and one body has changed.
const latest = new Map<string, { text: string; parsed: Parsed }>();

/**
 * Stands for acorn, which would be asked anew at each brace or empty line whether
 * code ends there, in the square of their number. Code is refused wherever it
 * stands, so that it may end at the first of them and hold anything.
 */
const anyCode = {
  parse: ({ length }: string) => ({ type: "Program", body: [], start: 0, end: length }),
  parseExpressionAt: ({ length }: string) => ({ type: "ObjectExpression", properties: [], start: 0, end: length }),
};

/**
 * Reads prose as the site compiles it, with the same parser and the same
 * plugins, as far as the check needs to know: what it refers to, and where.
 *
 * The text of a body has blanks in the place of its front matter, so that places
 * count from the first line of the file.
 */
export function createProseParser(options: ProseOptions): ProseParser {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx, { acorn: anyCode as never })
    .use(remarkPlugins(options))
    .freeze();
  const parse = (text: string, path: string): Parsed => {
    const body = new VFile({ value: text, path });
    const deep = deepLine(text);
    if (deep !== -1) return unread({ ...tooDeep, ...placeIn(text)(deep) });
    const surplus = surplusIn(text);
    if (surplus) return unread({ ...surplus.found, ...placeIn(text)(surplus.offset) });
    try {
      processor.runSync(processor.parse(body), body);
      return findingsOf(body);
    } catch (error) {
      // The stack is too small even for the parser, before anything can be counted.
      if (error instanceof RangeError) return unread({ ...tooDeep, ...placeIn(text)(Math.max(0, text.search(/\S/))) });
      if (error instanceof TooLong) return unread(error.problem);
      // What is no message of the parser is a fault of the engine's own.
      if (typeof (error as Partial<Failure>).reason !== "string") throw error;
      return unread(syntaxProblem(error as Failure, text));
    }
  };
  return ({ text, path, file }) => {
    // What a body refers to does not depend on where the dossier lies.
    const key = `${options.base} ${relative(options.root, path)}`;
    const known = latest.get(key);
    const parsed = known?.text === text ? known.parsed : parse(text, path);
    latest.set(key, { text, parsed });
    return { prose: parsed.prose, problems: parsed.problems.map((problem) => ({ file, ...problem })) };
  };
}
