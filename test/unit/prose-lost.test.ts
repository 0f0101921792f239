import { describe, expect, test } from "vitest";
import { reportOf } from "../support/prose.ts";

describe("what would be lost is refused", () => {
  test.each([
    ["a\n\n[^1]: b", ["a.mdx:7:1  stale note: [^1]\n  write [^1] in the text where it belongs, or remove the note"]],
    [
      "a[^1]\n\n[^1]: b\n\n[^1]: c",
      [
        "a.mdx:9:1  duplicate note: [^1]\n  give it a name of its own: capitals and spaces make no difference, and only the first of two is read",
      ],
    ],
    [
      "a[^n]\n\n[^N]: b\n\n[^n]: d",
      [
        "a.mdx:9:1  duplicate note: [^n]\n  give it a name of its own: capitals and spaces make no difference, and only the first of two is read",
      ],
    ],
    [
      "a\n\n[^1]: b[^2]\n\n[^2]: c",
      [
        "a.mdx:7:1  stale note: [^1]\n  write [^1] in the text where it belongs, or remove the note",
        "a.mdx:9:1  stale note: [^2]\n  write [^2] in the text where it belongs, or remove the note",
      ],
    ],
    [
      "a\n\n[x]: https://a.example/",
      ["a.mdx:7:1  stale target of a link: [x]\n  write [text][x] in the text where it belongs, or remove the line"],
    ],
    [
      "[X y]\n\n[x Y]: https://a.example/\n\n[x  y]: https://b.example/",
      [
        "a.mdx:9:1  duplicate target of a link: [x  y]\n  give it a name of its own: capitals and spaces make no difference, and only the first of two is read",
      ],
    ],
    [
      "[@a]: https://a.example/\n\n[@a]",
      [
        "a.mdx:5:1  invalid target of a link: [@a]\n  give it a name without @, which makes a citation",
        "a.mdx:7:2  invalid link: the text @a\n  write [@source-id] alone for a citation, or words for the text of a link",
      ],
    ],
    [
      "| a |\n|---|\n| 1 | 2 |",
      [
        "a.mdx:7:5  invalid table: a cell without a heading, 2\n  add a heading for its column, or write \\| for a line within a cell",
      ],
    ],
    [
      "```\na\n\n## b",
      ["a.mdx:5:1  invalid code: ``` is not closed\n  write ``` on a line of its own where the code ends"],
    ],
    [
      "> ~~~\n> a\n\nb",
      ["a.mdx:5:3  invalid code: ~~~ is not closed\n  write ~~~ on a line of its own where the code ends"],
    ],
    [
      "1. a\n3. b",
      [
        "a.mdx:6:1  invalid list: 3 after 1\n  write 2: numbers follow one another from the first; or \\. behind a number that is none of a list",
      ],
    ],
    [
      "H~2~O",
      [
        "a.mdx:5:2  invalid deletion: ~2~\n  write ~~text~~ for what is struck out, a lowered sign itself, such as ₂, or \\~ for the sign",
      ],
    ],
    [
      "one\ntwo\n---",
      [
        "a.mdx:5:1  invalid heading: one …\n  put an empty line before the hyphens, or write ## before the heading: what stands above them is one",
      ],
    ],
    [
      "a[^1]\n\n[^1]:\n\nb",
      [
        "a.mdx:7:1  missing text of a note: [^1]\n  write it behind the colon, [^1]: text, or remove the note and its mark",
      ],
    ],
    [
      "| a |\n|---|\n| 1 |\ntext \\| b",
      [
        "a.mdx:8:1  invalid table: a row without |, text | b\n  write an empty line below the table, or | at both ends of a row",
      ],
    ],
    [
      "> | a |\n> |---|\n> | 1 |\n> text",
      [
        "a.mdx:8:3  invalid table: a row without |, text\n  write an empty line below the table, or | at both ends of a row",
      ],
    ],
    [
      "a\n\n---\nkey: value\n---",
      [
        "a.mdx:8:1  invalid heading: key: value\n  remove the lines of hyphens: fields stand at the top of a file alone; or write ## before the heading",
      ],
    ],
    [
      "[](../events/a.mdx)",
      ["a.mdx:5:1  missing text of a link\n  write between the brackets what a reader finds there: [text](address)"],
    ],
  ])("%j", (body, problems) => {
    expect(reportOf(body)).toEqual(problems);
  });
});
