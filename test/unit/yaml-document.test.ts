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
  expect(readYaml("[0, -0.4, 0.5, 1e3, 0x10, +7]", "a.yaml").document.value).toEqual([0, -0.4, 0.5, 1000, 16, 7]);
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
  ["a: 1\nb: 2\na: 3", "a.yaml:3:1  duplicate field: a\n  keep one of the two"],
])("%j is refused", (text, problem) => {
  expect(report(text)).toEqual([problem]);
});
