import { expect, test } from "vitest";
import { z } from "zod";
import { schemaProblems } from "../../src/reader/schema-problems.ts";
import { readYaml } from "../../src/reader/yaml-document.ts";
import { date, text, url } from "../../src/schema/fields.ts";
import { formatProblem } from "../../src/schema/problem.ts";

const schema = z.strictObject({
  title: text().meta({ description: "What it is called.", examples: ["Slack water"] }),
  kind: z.enum(["tide", "ferry"]).default("tide"),
  when: date()
    .optional()
    .meta({ description: "When.", examples: ["2024"] }),
  size: z.number().int().optional(),
  tags: z
    .array(text())
    .max(2)
    .default([])
    .meta({ description: "Tags.", examples: [["a", "b"]] }),
  link: url().optional(),
  author: z.array(z.union([z.strictObject({ family: text() }), z.strictObject({ literal: text() })])).default([]),
});

function report(yaml: string): string[] {
  const { document } = readYaml(yaml, "a.yaml");
  const result = schema.safeParse(document.value);
  return result.success ? [] : schemaProblems(schema, document, "a.yaml", result.error.issues).map(formatProblem);
}

const plain = (mark: string): string =>
  `write plain words in place of ${mark}: this field is printed as it stands, and marks belong into the text below the front matter`;

test("a document that the schema accepts has no problems", () => {
  expect(report("title: x\nwhen: 2024~\ntags: [a]\nlink: https://a.example/")).toEqual([]);
});

test.each([
  ["kind: tide", "a.yaml:1:1  missing field: title\n  add title, for instance title: Slack water (what it is called)"],
  ["title:", "a.yaml:1:7  missing value: title\n  write text, for instance Slack water"],
  ["title: x\nlink:", "a.yaml:2:6  missing value: link\n  write one, or remove the field"],
  [
    "title: 42",
    'a.yaml:1:8  invalid title: 42\n  write text: put it in quotation marks, "42", if that is what is meant; without them YAML reads the number 42',
  ],
  ["title: [x]", 'a.yaml:1:8  invalid title: ["x"]\n  write text, for instance Slack water'],
  ["title: '  '", "a.yaml:1:8  invalid title:   \n  write some text, for instance Slack water"],
  ["titel: x", "a.yaml:1:1  unknown field: titel\n  did you mean title?"],
  [
    "title: x\ncolour: red",
    "a.yaml:2:1  unknown field: colour\n  write one of: title, kind, when, size, tags, link, author",
  ],
  ["title: x\nkind: tides", "a.yaml:2:7  unknown kind: tides\n  did you mean tide?"],
  [
    "title: x\nwhen: 49",
    "a.yaml:2:7  invalid when: 49\n  write a year in four digits: 1949 or 2049, or 0049 for the year 49",
  ],
  ["title: x\nwhen: [2024]", "a.yaml:2:7  invalid when: [2024]\n  write a date, for instance 2024"],
  ["title: x\nsize: big", "a.yaml:2:7  invalid size: big\n  write a number"],
  ["title: x\nsize: 1.5", "a.yaml:2:7  invalid size: 1.5\n  write a whole number"],
  ["title: x\ntags: a", "a.yaml:2:7  invalid tags: a\n  write a list, for instance [a, b]"],
  [
    "title: x\ntags: [a, 2]",
    'a.yaml:2:11  invalid tags: 2\n  write text: put it in quotation marks, "2", if that is what is meant; without them YAML reads the number 2',
  ],
  ["title: x\nlink: a.example", "a.yaml:2:7  invalid link: a.example\n  did you mean https://a.example?"],
  ["title: x\nlink: https:a.example", "a.yaml:2:7  invalid link: https:a.example\n  did you mean https://a.example?"],
  [
    "title: x\nlink: nowhere",
    "a.yaml:2:7  invalid link: nowhere\n  write an address that starts with https:// and a host",
  ],
  ["title: A **b**", `a.yaml:1:8  invalid title: A **b**\n  ${plain("**b**")}`],
  ["title: As said [@a-2024]", `a.yaml:1:8  invalid title: As said [@a-2024]\n  ${plain("[@a-2024]")}`],
  ["title: x\ntags: [a, c __d__]", `a.yaml:2:11  invalid tags: c __d__\n  ${plain("__d__")}`],
  [
    "title: |\n  One.\n\n  Two.",
    "a.yaml:1:8  invalid title: One. Two. \n  write one paragraph: empty lines are lost in this field; more belongs into the text below the front matter",
  ],
  ["title: x\nauthor: [A. Quill]", "a.yaml:2:10  invalid author: A. Quill\n  write a mapping of fields"],
])("%j is refused", (yaml, problem) => {
  expect(report(yaml)).toEqual([problem]);
});
