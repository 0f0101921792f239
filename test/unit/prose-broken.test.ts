import { describe, expect, test } from "vitest";
import { reportOf } from "../support/prose.ts";

describe("a link in a link, and a heading without words, are refused", () => {
  test.each([
    [
      "[as said [@a]](../events/a.mdx)",
      [
        "a.mdx:5:2  invalid link: a citation in the text of a link\n  put it behind the link: a link cannot stand in another",
      ],
    ],
    [
      "[a[^1]](../events/a.mdx)\n\n[^1]: b",
      [
        "a.mdx:5:3  invalid link: a note in the text of a link\n  put it behind the link: a link cannot stand in another",
      ],
    ],
    [
      '[in <Value dataset="d" />](../events/a.mdx)',
      [
        "a.mdx:5:5  invalid link: <Value> in the text of a link\n  put it behind the link: a link cannot stand in another",
      ],
    ],
    [
      "[@a](../events/a.mdx)",
      [
        "a.mdx:5:2  invalid link: the text @a\n  write [@source-id] alone for a citation, or words for the text of a link",
      ],
    ],
    ["## !!!", ["a.mdx:5:1  invalid heading: !!!\n  write words or figures: its anchor is made of them"]],
    ["##", ["a.mdx:5:1  invalid heading: no words\n  write words or figures: its anchor is made of them"]],
    ["## 😀", ["a.mdx:5:1  invalid heading: 😀\n  write words or figures: its anchor is made of them"]],
    [
      '## In <Value dataset="d" /> of all',
      [
        "a.mdx:5:7  invalid heading: <Value> within it\n  write it in the text below: the list of contents shows the words of a heading alone",
      ],
    ],
    [
      '## ![a](../images/a.png "b")',
      [
        "a.mdx:5:4  invalid heading: a picture within it\n  write it in the text below: the list of contents shows the words of a heading alone",
        "a.mdx:5:1  invalid heading: no words\n  write words or figures: its anchor is made of them",
      ],
    ],
    [
      "[@a, p. [3]]",
      ["a.mdx:5:1  invalid citation: no closing bracket\n  write [@source-id, locator] without other marks in it"],
    ],
  ])("%j", (body, problems) => {
    expect(reportOf(body)).toEqual(problems);
  });
});
