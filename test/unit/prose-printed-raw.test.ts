import { describe, expect, test } from "vitest";
import { reportOf } from "../support/prose.ts";

describe("what would be printed as it was typed is refused", () => {
  test.each([
    [
      "a[^x] b",
      [
        "a.mdx:5:2  unknown note: [^x]\n  add the note on a line of its own, [^1]: …, without spaces in its name, or \\[ for the sign itself",
      ],
    ],
    [
      "a[^x y]",
      [
        "a.mdx:5:2  unknown note: [^x y]\n  add the note on a line of its own, [^1]: …, without spaces in its name, or \\[ for the sign itself",
      ],
    ],
    ["a ^[note]", ["a.mdx:5:3  invalid note: ^[note]\n  write [^1] here, and [^1]: … on a line of its own"]],
    [
      "[a][b]",
      [
        "a.mdx:5:1  unknown target of a link: [a][b]\n  write [text](address), or add the target on a line of its own, [name]: address",
      ],
    ],
    [
      "[a][]",
      [
        "a.mdx:5:1  unknown target of a link: [a][]\n  write [text](address), or add the target on a line of its own, [name]: address",
      ],
    ],
    [
      "![a][q]",
      [
        "a.mdx:5:2  unknown target of a link: [a][q]\n  write [text](address), or add the target on a line of its own, [name]: address",
      ],
    ],
    ["[[w]]", ["a.mdx:5:1  invalid link: [[w]]\n  write [text](../events/<id>.mdx), or \\[ for the sign itself"]],
    [
      "[a](b c.mdx)",
      [
        'a.mdx:5:1  invalid link: [a](b c.mdx)\n  write %20 for each space in the address, and a title in quotation marks: [text](address "title")',
      ],
    ],
    [
      "![a](x y.png)",
      [
        'a.mdx:5:1  invalid image: ![a](x y.png)\n  write %20 for each space in the address, and a title in quotation marks: [text](address "title")',
      ],
    ],
    ["[a] (./x.mdx)", ["a.mdx:5:1  invalid link: [a] (./x.mdx)\n  write [a](./x.mdx), or \\[ for the sign itself"]],
    ["b [a]\n(./x.mdx)", ["a.mdx:5:3  invalid link: [a] (./x.mdx)\n  write [a](./x.mdx), or \\[ for the sign itself"]],
    ["(a)[./x]", ["a.mdx:5:1  invalid link: (a)[./x]\n  write [a](./x), or \\[ for the sign itself"]],
    ["[a(./x.mdx)", ["a.mdx:5:1  invalid link: [a(./x.mdx)\n  write [a](./x.mdx), or \\[ for the sign itself"]],
    [
      "[a] (https://x.example/b)",
      [
        "a.mdx:5:1  invalid link: [a] (https://x.example/b)\n  write [a](https://x.example/b), or \\[ for the sign itself",
      ],
    ],
    [
      "(a)[https://x.example/b]",
      [
        "a.mdx:5:5  invalid link: https://x.example/b\n  write [text](https://x.example/b): in brackets, or behind a letter, an address does not become a link by itself",
      ],
    ],
    [
      "[see www.x.example] **b",
      [
        "a.mdx:5:6  invalid link: www.x.example\n  write [text](https://www.x.example): in brackets, or behind a letter, an address does not become a link by itself",
        "a.mdx:5:21  invalid bold: **\n  close it at both ends without a space inside, **text**, or \\* for the sign itself",
      ],
    ],
    ["see ../events/a.mdx there", ["a.mdx:5:5  invalid link: ../events/a.mdx\n  write [text](../events/a.mdx)"]],
    [
      '[a](../events/b.mdx "see [@x]")',
      [
        "a.mdx:5:1  invalid title of a link: [@x]\n  write plain words in its place: marks are printed there as they stand, and a citation belongs into the text",
      ],
    ],
    [
      '[a]\n\n[a]: https://a.example/ "see [@x]"',
      [
        "a.mdx:7:1  invalid title of a link: [@x]\n  write plain words in its place: marks are printed there as they stand, and a citation belongs into the text",
      ],
    ],
    [
      '![x [@a] y](../images/p.png "P")',
      [
        "a.mdx:5:1  invalid alternative text of an image: [@a]\n  write plain words in its place: marks are printed there as they stand, and a citation belongs into the text",
      ],
    ],
    [
      '![x](../images/p.png "by *me*")',
      [
        "a.mdx:5:1  invalid credit of an image: *me*\n  write plain words in its place: marks are printed there as they stand, and a citation belongs into the text",
      ],
    ],
    ["[a](unclosed", ["a.mdx:5:1  invalid link: [a](unclosed\n  write [text](address), with both brackets closed"]],
    [
      "[a [b](../events/a.mdx)](d.mdx)",
      ["a.mdx:5:24  invalid link: ](d.mdx)\n  write [text](address), with both brackets closed"],
    ],
    [
      "text\n[r]: https://x.example/",
      ["a.mdx:6:1  invalid target of a link: [r]:\n  put an empty line before it, and an address behind it"],
    ],
    [
      "**bold",
      [
        "a.mdx:5:1  invalid bold: **\n  close it at both ends without a space inside, **text**, or \\* for the sign itself",
      ],
    ],
    [
      "a __bold",
      [
        "a.mdx:5:3  invalid bold: __\n  close it at both ends without a space inside, **text**, or \\_ for the sign itself",
      ],
    ],
    [
      "** a **",
      [
        "a.mdx:5:1  invalid bold: **\n  close it at both ends without a space inside, **text**, or \\* for the sign itself",
        "a.mdx:5:6  invalid bold: **\n  close it at both ends without a space inside, **text**, or \\* for the sign itself",
      ],
    ],
    [
      "*em",
      [
        "a.mdx:5:1  invalid emphasis: *\n  close it at both ends without a space inside, *text*, or \\* for the sign itself",
      ],
    ],
    [
      "em* b",
      [
        "a.mdx:5:3  invalid emphasis: *\n  close it at both ends without a space inside, *text*, or \\* for the sign itself",
      ],
    ],
    [
      "a _em",
      [
        "a.mdx:5:3  invalid emphasis: _\n  close it at both ends without a space inside, *text*, or \\_ for the sign itself",
      ],
    ],
    [
      "~~gone",
      [
        "a.mdx:5:1  invalid deletion: ~~\n  close it at both ends without a space inside, ~~text~~, or \\~ for the sign itself",
      ],
    ],
    [
      "`code",
      ["a.mdx:5:1  invalid code: `\n  close it with as many signs as it begins with, or \\` for the sign itself"],
    ],
    [
      "``code`",
      [
        "a.mdx:5:1  invalid code: ``\n  close it with as many signs as it begins with, or \\` for the sign itself",
        "a.mdx:5:7  invalid code: `\n  close it with as many signs as it begins with, or \\` for the sign itself",
      ],
    ],
    [
      "##Heading",
      [
        "a.mdx:5:1  invalid heading: ##Heading\n  write a space behind the signs, ## Heading, or \\# for the sign itself",
      ],
    ],
    [
      "#Heading",
      ["a.mdx:5:1  invalid heading: #Heading\n  write ## and a space, ## Heading, or \\# for the sign itself"],
    ],
    ["-Item\n", ["a.mdx:5:1  invalid list: -Item\n  write a space behind the sign or number, - item, or 1. item"]],
    ["1.Item", ["a.mdx:5:1  invalid list: 1.Item\n  write a space behind the sign or number, - item, or 1. item"]],
    [
      "| a | b |\n| 1 | 2 |",
      [
        "a.mdx:5:1  invalid table: | a | b |\n  write a row of hyphens below the headings, | --- | --- |, one for each heading, or \\| for the sign itself",
        "a.mdx:6:1  invalid table: | 1 | 2 |\n  write a row of hyphens below the headings, | --- | --- |, one for each heading, or \\| for the sign itself",
      ],
    ],
    [
      "| a | b |\n| - |",
      [
        "a.mdx:5:1  invalid table: | a | b |\n  write a row of hyphens below the headings, | --- | --- |, one for each heading, or \\| for the sign itself",
        "a.mdx:6:1  invalid table: | - |\n  write a row of hyphens below the headings, | --- | --- |, one for each heading, or \\| for the sign itself",
      ],
    ],
    [
      "a |\n--- | ---",
      [
        "a.mdx:6:1  invalid table: --- | ---\n  write a row of hyphens below the headings, | --- | --- |, one for each heading, or \\| for the sign itself",
      ],
    ],
    [
      "::: tip\nx\n:::",
      [
        "a.mdx:5:1  invalid block: ::: tip\n  remove the colons: prose has no such blocks",
        "a.mdx:7:1  invalid block: :::\n  remove the colons: prose has no such blocks",
      ],
    ],
    [
      "Term\n: what it means",
      [
        "a.mdx:6:1  invalid definition: : what it means\n  write a sentence, or a term in the glossary: prose has no lists of definitions",
      ],
    ],
    [
      ":term[tide]",
      ["a.mdx:5:1  invalid short form: :term[tide]\n  write a link to the term, [text](../glossary/<id>.mdx)"],
    ],
    ["a :smile: b", ["a.mdx:5:3  invalid short form: :smile:\n  write the sign itself, or words"]],
    ["> [!NOTE]\n> a", ["a.mdx:5:3  invalid mark: [!NOTE]\n  remove it, and say in words what kind of remark it is"]],
    [
      "$x^2$",
      ["a.mdx:5:1  invalid formula: $x^2$\n  write it in words and signs, such as x², or \\$ for the sign itself"],
    ],
    ["==a==", ["a.mdx:5:1  invalid mark: ==a==\n  write **text** to stress it, or \\= for the sign itself"]],
    ["x^2^", ["a.mdx:5:2  invalid mark: ^2^\n  write the raised sign itself, such as ², or \\^ for the sign itself"]],
    ["&nbps;", ["a.mdx:5:1  invalid sign: &nbps;\n  write the sign itself, or its name as HTML has it, &name;"]],
    ["a &amp b", ["a.mdx:5:3  invalid sign: &amp\n  write the sign itself, or its name as HTML has it, &name;"]],
    ["a\\", ["a.mdx:5:2  invalid line break: \\\n  remove it: nothing follows in the paragraph"]],
  ])("%j", (body, problems) => {
    expect(reportOf(body)).toEqual(problems);
  });
});

test.each([
  "[sic] and [1] and […]",
  "[sic] (see p. 3), f(x)[1], (a)[sic]",
  "[@a] (https://x.example/), (www.x.example), [@a, https://x.example/]",
  "[see https://x.example/ there](../events/a.mdx)",
  '![x \\[@a\\] y](../images/p.png "P")',
  "a|b\n-|-\n1|2",
  "a: b\n---",
  "---\n\na: b\n---",
  "5 * 3 = 15, or 2*3",
  "a \\*b\\* and \\**c\\**",
  "\\[^x] \\`a\\` \\~~ \\$x^2\\$ \\| a",
  "#1 in the world, a # b",
  "10:30:20, a: b",
  "US$5 and A$7–$9, 5 $",
  "in US$, or A$",
  "AT&T; R&D",
  "a &amp; b &copy; &#8211;",
  "-5 degrees",
  "snake_case_word, on_time_pct",
  "https://x.example/a_b_*c*/~~d and www.x.example/_a",
  "`[a][b] **c** [^x]`",
  "```\n**a [^x] | b |\n```",
  "> ```\n> a\n> ```",
  "[@a] [@b][@c, p. 3]",
  '[a]\n\n[a]: https://a.example/ "T"',
  "a[^x]\n\n[^x]: b[^y]\n\n[^y]: c",
  "1. a\n1. b",
  "3. a\n4. b",
  "1. a\n   1. c\n   2. d\n2. b",
  "| a | b |\n|---|---|\n| 1 |",
  "| a |\n|---|\n| b \\| c |",
  "**a**b*c*, ***d***, ~~e~~",
  "a  \nb\\\nc",
  "## A [b](../events/a.mdx) *c* `d`",
  "## 2024",
  "## العربية",
])("%j is what it seems", (body) => {
  expect(reportOf(body)).toEqual([]);
});
