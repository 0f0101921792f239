import { expect, test } from "vitest";
import { readYaml } from "../../src/reader/yaml-document.ts";
import { formatProblem } from "../../src/schema/problem.ts";

const report = (text: string) => readYaml(text, "a.yaml").problems.map(formatProblem);

test.each(["", "%YAML 1.1\n---\n", "%YAML 1.2\n---\n"])("dates stay as they were typed below %j", (heading) => {
  const typed = ["2024-01-01", "2023-02-29", "2001-12-14 21:59:43.10 -5", "2024-01", "0044", "-0044"];
  const yaml = `${heading}year: 2024\nbefore: -1985\ntyped:\n${typed.map((text) => `  - ${text}\n`).join("")}`;
  expect(readYaml(yaml, "a.yaml").document.value).toEqual({ year: 2024, before: -1985, typed });
});

test("numbers are numbers", () => {
  expect(readYaml("[0, -0.4, 0.5, 1.50, 1000]", "a.yaml").document.value).toEqual([0, -0.4, 0.5, 1.5, 1000]);
});

test("every value and key tells its place, counted from the line on which the YAML starts", () => {
  const { document } = readYaml("a: 1\nlist:\n  - x\n  - name: y\n", "a.mdx", 2);
  expect(document.placeOf(["a"])).toEqual({ line: 2, column: 4 });
  expect(document.placeOf(["list", 1, "name"])).toEqual({ line: 5, column: 11 });
  expect(document.placeOfKey(["list", 1], "name")).toEqual({ line: 5, column: 5 });
});

test("what is not there has the place of the nearest thing above it", () => {
  const { document } = readYaml("a: 1\nlist:\n  - x\n", "a.yaml");
  expect(document.placeOf(["list", 3, "name"])).toEqual({ line: 3, column: 3 });
  expect(document.placeOf(["b"])).toEqual({ line: 1, column: 1 });
  expect(document.placeOfKey([], "b")).toEqual({ line: 1, column: 1 });
});

test.each([
  ["a: b: c", 'a.yaml:1:4  invalid YAML: a second ": " in one line\n  put the text into quotation marks'],
  ["a: @b", "a.yaml:1:4  invalid YAML: text that starts with @\n  put the text into quotation marks"],
  ["a: *b", "a.yaml:1:4  invalid YAML: *b stands for nothing\n  put text that starts with * into quotation marks"],
  [
    "a: 'it's'",
    "a.yaml:1:8  invalid YAML: text behind the end of a value\n  put the whole text into one pair of quotation marks, and double those within: 'it''s'",
  ],
  [
    "a: [1",
    "a.yaml:1:6  invalid YAML: an opening bracket without its ]\n  close it, or put text with brackets into quotation marks",
  ],
  ["a: 'x", "a.yaml:1:6  invalid YAML: an opening quotation mark without its '\n  close it at the end of the text"],
  ["a:\n\t- b", "a.yaml:2:1  invalid YAML: a tab at the start of a line\n  indent with spaces"],
  [
    "a: 1\nb",
    'a.yaml:2:1  invalid YAML: a line without a field\n  write it as "field: value", or indent it below the field that it belongs to',
  ],
  [
    "a: !!timestamp 2023-02-29",
    "a.yaml:1:4  invalid YAML: a tag, tag:yaml.org,2002:timestamp\n  leave it out, or put text that starts with ! into quotation marks",
  ],
  ["a: &a [*a]", "a.yaml:1:8  invalid YAML: *a stands for what it is a part of\n  write out what is meant"],
  [
    "a: &a { b: &b [1], c: [*b, *a] }",
    "a.yaml:1:28  invalid YAML: *a stands for what it is a part of\n  write out what is meant",
  ],
  [
    `a: ${"[".repeat(40)}${"]".repeat(40)}`,
    "a.yaml:1:35  invalid YAML: values more than 32 deep in each other\n  write them flat, as their fields say",
  ],
  [
    "a: 9007199254740993",
    "a.yaml:1:4  invalid number: 9007199254740993\n  write at most 15 digits; these would be read as 9007199254740992; put it into quotation marks if it is text",
  ],
  [
    `a: &a [x,x,x]\n${Array.from("bcdefgh", (name, at) => `${name}: &${name} [${`*${"abcdefg"[at]},`.repeat(9)}]\n`).join("")}`,
    "a.yaml:1:1  invalid YAML: aliases that stand for more than a file should hold\n  write out what is meant in place of *names",
  ],
  [
    "a: 1\n---\nb: 2",
    "a.yaml:2:1  invalid YAML: a second document, behind three hyphens\n  keep one; put text that starts with three hyphens into quotation marks",
  ],
  ["a: 1\nb: 2\na: 3", "a.yaml:3:1  duplicate field: a\n  keep one of the two"],
])("%j is refused", (text, problem) => {
  expect(report(text)).toEqual([problem]);
});

const quote = (text: string, reading: string) =>
  `put it in quotation marks, "${text}", if that is what is meant; without them YAML reads ${reading}`;
const remove = "remove it: nobody sees it, and it changes how the text is read, found or compared";

test.each([
  ["+7: a", `1:1  invalid key: +7\n  ${quote("+7", "the number 7")}`],
  ["a:\n  1e3: b", `2:3  invalid key: 1e3\n  ${quote("1e3", "the number 1000")}`],
  ["0x10: a", `1:1  invalid key: 0x10\n  ${quote("0x10", "the number 16")}`],
  ["~: a", `1:1  invalid key: ~\n  ${quote("~", "nothing")}`],
  ["__proto__: { a: 1 }", "1:1  invalid key: __proto__\n  give it another name; programs read this one otherwise"],
  ["a: [{ __proto__: 1 }]", "1:7  invalid key: __proto__\n  give it another name; programs read this one otherwise"],
  ["? [a]\n: b", "1:3  invalid key: not a word\n  write a word before the colon"],
  ['a: "b\\u202ec"', `1:4  invalid character: U+202E, right-to-left override\n  ${remove}`],
  ['a: ["\\0"]', `1:5  invalid character: U+0000, NUL\n  ${remove}`],
  ['"a\\u200b": b', `1:1  invalid character: U+200B, zero width space\n  ${remove}`],
  ['a: "\\ud800"', `1:4  invalid character: U+D800, no character\n  ${remove}`],
])("%j is not what it looks like", (text, problem) => {
  expect(report(text)).toEqual([`a.yaml:${problem}`]);
});

test.each(["2024: a", "true: a", "constructor: a\ntoString: b\nhasOwnProperty: c", '"+7": a', "007: a", 'a: "\\t\\n"'])(
  "%j is what it looks like",
  (text) => {
    expect(report(text)).toEqual([]);
  },
);

test("a value tells how it was typed, where that was without quotation marks", () => {
  const { document } = readYaml('a: +7\nb: "7"\nc: [0x10]', "a.yaml");
  expect([document.typed(["a"]), document.typed(["b"]), document.typed(["c", 0]), document.typed(["d"])]).toEqual([
    "+7",
    undefined,
    "0x10",
    undefined,
  ]);
});

test("an alias stands for what had its name last", () => {
  expect(readYaml("a: &x [1]\nb: *x\nc: &x 2\nd: *x\n", "a.yaml").document.value).toEqual({
    a: [1],
    b: [1],
    c: 2,
    d: 2,
  });
});

test.each(["[".repeat(5000), "- ".repeat(5000), `a: ${"{a: ".repeat(3000)}`])(
  "what is nested without end is refused",
  (text) => {
    expect(report(text)).toMatchObject([expect.stringMatching(/invalid YAML: values more than .* deep in each other/)]);
  },
);
