import type { Nodes, Root, Text } from "mdast";
import type { Plugin } from "unified";

declare module "mdast" {
  interface TextData {
    /** Indexes of the signs of a text that were typed with a backslash, or by their number or name. */
    literal?: number[];
  }
}

/** What is used here of the compiler of `mdast-util-from-markdown`. */
interface Context {
  stack: Nodes[];
}

interface Token {
  end: { line: number; column: number; offset: number };
}

/** Remembers which signs of a text stand for themselves: `\[@a]` is no citation. */
export const escapes: Plugin<[], Root> = function () {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  (data.fromMarkdownExtensions ??= []).push({
    exit: {
      characterEscape(this: Context) {
        const parent = this.stack.at(-1);
        const last = parent && "children" in parent ? parent.children.at(-1) : undefined;
        if (last?.type === "text") keep(last);
      },
      // As the compiler does it, which has a handler of its own here.
      characterReference(this: Context, { end: { line, column, offset } }: Token) {
        const text = this.stack.pop() as Text;
        text.position!.end = { line, column, offset };
        keep(text);
      },
    },
  });
};

const keep = (text: Text): void => {
  text.data ??= {};
  (text.data.literal ??= []).push(text.value.length - 1);
};
