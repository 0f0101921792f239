import { expect, test } from "vitest";
import { markIn } from "../../src/schema/markup.ts";

test.each([
  ["As said [@a-2024, p. 1].", "[@a-2024, p. 1]"],
  ["a[^1]", "[^1]"],
  ["[text](../a.mdx)", "[text](../a.mdx)"],
  ["[text][name]", "[text][name]"],
  ["![a](b.png)", "![a](b.png)"],
  ["**bold** and *more*", "**bold**"],
  ["__bold__", "__bold__"],
  ["*one* word", "*one*"],
  ["an _old_ rope", "_old_"],
  ["~~gone~~", "~~gone~~"],
  ["the `field`", "`field`"],
  ['<Value dataset="d" />', '<Value dataset="d" />'],
  ["<!-- no -->", "<!--"],
  ["R&amp;D", "&amp;"],
  ["a&#8211;b", "&#8211;"],
  ["5 \\* 3", "\\*"],
  ["## Heading", "## Heading"],
  ["**A", "**"],
  ["A**", "**"],
  ["The ***first word", "***"],
  ["__A", "__"],
  ["A__ b", "__"],
  ["~~gone", "~~"],
  ["a ``word", "``"],
])("%j holds the mark %j", (text, mark) => {
  expect(markIn(text)).toBe(mark);
});

test.each([
  'A "quoted" line, and [sic]',
  "[the council] said […]",
  "5 * 3 * 2",
  "4.5*",
  "2024**",
  "2 ** 3",
  "snake__case",
  "on_time_pct, snake_case_name",
  "less < more > less",
  "a <= b, 1<2",
  "AT&T; R&D",
  "the ʻokina and the `Abd",
  "me@a.example and @council",
  "#1 of 3",
  "~5 % (~6 %)",
  "C:\\new",
  "{x}",
  "the tag <b>, and </b>",
])("%j holds none", (text) => {
  expect(markIn(text)).toBeUndefined();
});
